using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Web.Texts;

public static partial class Teksten
{
    public const string ApiOngeldig = "Ongeldige vraag";
    public const string ApiNietGevonden = "Niet gevonden";
    public const string ApiNietGevondenUitleg = "Op dit adres staat niets.";

    public static string ApiOnbekendeWaarde(Facet facet, string code, Indeling indeling) =>
        $"{facet.ToString().ToLowerInvariant()} \"{code}\" bestaat niet; " +
        $"kies uit {string.Join(", ", indeling.Of(facet).Select(w => w.Code))}.";

    public static string ApiOnbekendePlaats(string plaats) =>
        $"plaats \"{plaats}\" kennen we niet; geef vier cijfers van een postcode, of de naam van een buurt of wijk.";

    public static string ApiOnbekendeWeergave(string weergave) => $"weergave \"{weergave}\" bestaat niet; kies uit {SearchQuery.Kaal}.";

    public static string ApiGeenGetal(string name, string? text, int max) =>
        $"{name} \"{text}\" moet een heel getal zijn van 1 tot en met {max}.";

    public static string ApiEenVraag(int max) => $"Geef één keer q mee, van ten hoogste {max} tekens.";

    public static string ApiOnbekendeParameter(string name) => $"De parameter \"{name}\" kennen we niet; die telt niet mee.";
}
