using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Web.Texts;

/// <summary>Near where, and when.</summary>
public static partial class Teksten
{
    public const string BijWelkePlek = "Bij welke plek?";
    public const string PostcodeOfBuurt = "Postcode of buurt";
    public const string BedoelJe = "Bedoel je";
    public const string PlaatsOnbekendUitleg = "De activiteiten staan nu in de gewone volgorde.";
    public const string ZonderPlek = "Zoek zonder plek";
    public const string DichtBij = "dicht bij";
    public const string PlekVoorlezen = "Plek: ";
    public const string WanneerVraag = "Wanneer?";
    public const string BekijkTijdenOnbekend = "Bekijk deze activiteiten";

    public static string PlaatsOnbekend(string plaats) => $"De plek “{plaats}” kennen we niet. Typ de 4 cijfers van je postcode, of de naam van je buurt of wijk.";

    /// <summary>A place and the wijken it lies in: "3582 (Oost)"; a wijk only once.</summary>
    public static string Plek(Plaats plaats, Indeling indeling)
    {
        var wijken = string.Join(" en ", plaats.Wijken.Select(code => indeling.Wijken.Find(code)!.Naam));
        return wijken == plaats.Naam ? wijken : $"{plaats.Naam} ({wijken})";
    }

    public static string DichtbijEerst(Plaats plaats, Indeling indeling) => $"Dichtbij eerst: {Plek(plaats, indeling)}";

    /// <summary>The same for a place by its code; what nobody knows as it is.</summary>
    public static string Plek(string plaats, Indeling indeling) => indeling.Plaatsen.Find(plaats) is { } known ? Plek(known, indeling) : plaats;

    /// <summary>Where an activity is, seen from the place that was asked for.</summary>
    public static string Plek(Nabij nabij, Activiteit a, Indeling indeling)
    {
        var wijk = nabij.Wijk is { } code ? indeling.Wijken.Find(code)!.Naam : "";
        return nabij.Afstand switch
        {
            Afstand.Vlakbij => $"Vlakbij, in {wijk}",
            Afstand.Wijk => $"In {wijk}",
            Afstand.Ernaast => $"In een wijk ernaast: {wijk}",
            Afstand.Verder => $"Verder weg: {wijk}",
            _ => Plek(a, indeling),
        };
    }

    public static string TijdenOnbekendBij(int aantal) => aantal == 1
        ? "Van nog 1 activiteit weten we niet op welke dag ze is."
        : $"Van nog {Getal(aantal)} activiteiten weten we niet op welke dag ze zijn.";

    public static string OnbekendeWeergave(string weergave) => $"De weergave \"{weergave}\" kennen we niet. Je ziet de gewone pagina.";

    public static string BekijkOpDeSite(string naam) => $"Bekijk dit op {naam}";
}
