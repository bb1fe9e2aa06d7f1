using SocialeKaart.Content;

namespace SocialeKaart.Web.Texts;

/// <summary>Whether you can go there, or why not, and from when till when.</summary>
public static partial class Teksten
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private const string NietNuUitleg = "Daar is het vol of gesloten, of het is er nu niet.";

    /// <summary>A whole sentence, or null when you can go there.</summary>
    public static string? StatusTekst(Beschikbaarheid b) => b switch
    {
        { Stand: Beschikbaar.Vol } => "Deze activiteit is nu vol. Bel om te vragen of er een wachtlijst is.",
        { Stand: Beschikbaar.Wachtlijst } => "Er is nu een wachtlijst. Bel om te vragen hoelang je wacht.",
        { Stand: Beschikbaar.TijdelijkGesloten } => "Deze activiteit is tijdelijk gesloten.",
        { Stand: Beschikbaar.NogNietBegonnen, Dag: { } dag } => $"Deze activiteit begint op {Datum(dag)}.",
        { Stand: Beschikbaar.NogNietBegonnen } => "Deze activiteit is nog niet begonnen.",
        { Stand: Beschikbaar.BuitenSeizoen, Dag: { } dag } => $"Deze activiteit is er nu niet. Ze begint weer op {Datum(dag)}.",
        { Stand: Beschikbaar.BuitenSeizoen } => "Deze activiteit is er nu niet, en komt niet terug.",
        { Stand: Beschikbaar.NietMeerGezien } => "We vinden deze activiteit niet meer bij de bron. Bel eerst of ze nog doorgaat.",
        { Stand: Beschikbaar.Gestopt, Dag: { } dag } => $"Deze activiteit is gestopt. De laatste dag was {Datum(dag)}.",
        { Stand: Beschikbaar.Gestopt } => "Deze activiteit is gestopt.",
        _ => null,
    };

    /// <summary>A few words, or null when you can go there.</summary>
    public static string? StatusMerk(Beschikbaarheid b) => b switch
    {
        { Stand: Beschikbaar.Vol } => "Vol",
        { Stand: Beschikbaar.Wachtlijst } => "Wachtlijst",
        { Stand: Beschikbaar.TijdelijkGesloten } => "Tijdelijk gesloten",
        { Stand: Beschikbaar.NogNietBegonnen, Dag: { } dag } => $"Begint op {Datum(dag)}",
        { Stand: Beschikbaar.NogNietBegonnen } => "Nog niet begonnen",
        { Stand: Beschikbaar.BuitenSeizoen, Dag: { } dag } => $"Weer vanaf {Datum(dag)}",
        { Stand: Beschikbaar.BuitenSeizoen } => "Nu niet",
        { Stand: Beschikbaar.NietMeerGezien } => "Bel eerst",
        { Stand: Beschikbaar.Gestopt } => "Gestopt",
        _ => null,
    };

    /// <summary>In which part of the year, and till when; nothing for what goes on all year.</summary>
    public static IEnumerable<string> Looptijd(Activiteit a, Beschikbaarheid b)
    {
        if (a.Seizoen is { } seizoen)
            yield return $"Elk jaar van {Dag(seizoen.Van, 1)} tot en met {Dag(seizoen.Tot, DateTime.DaysInMonth(2024, seizoen.Tot.Maand))}.";
        if (a.Stop is { } stop && b.Gaat)
            yield return $"De laatste dag is {Datum(stop)}.";
    }

    public static string NietNu(int aantal, int totaal) => $"Bij {Getal(aantal)} van de {Activiteiten(totaal)} kun je nu niet terecht. {NietNuUitleg}";

    private static string Dag(Jaardag dag, int whole) => dag.Dag == whole ? Maanden[dag.Maand - 1] : $"{dag.Dag} {Maanden[dag.Maand - 1]}";
}
