using System.Globalization;

namespace SocialeKaart.Content;

/// <summary>A work list as a mail that is ready to be sent: of each page why, whom to call, what to ask and what to do with the answer.</summary>
public sealed record Werkmail(string Onderwerp, string Tekst)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <param name="site">The address of the site without a slash at the end; empty when it is not known.</param>
    public static Werkmail Of(Werklijst lijst, string site) => new(
        $"Sociale kaart: {Count(lijst)} om na te kijken",
        $"""
        Beste {lijst.Beheerder ?? "redactie"},

        {Count(lijst)} van de sociale kaart {(lijst.Werk.Count == 1 ? "is" : "zijn")} lang niet nagekeken. De oudste staat bovenaan. Wil je de organisatie bellen of mailen, en vragen of alles nog klopt?

        {string.Join("\n\n", lijst.Werk.Select((werk, i) => Item(werk, i + 1, site)))}

        """);

    /// <summary>Since when nobody knows a page to be right, in words.</summary>
    public static string Waarom(Actualiteit actualiteit) => actualiteit switch
    {
        { Sinds: null } => "nog nooit nagekeken",
        { Maatstaf: Maatstaf.Bron, Sinds: { } dag } => $"sinds {Day(dag)} niet meer vergeleken met de bron",
        { Sinds: { } dag } => $"niet nagekeken sinds {Day(dag)}",
    };

    /// <summary>What to ask about a page: what stands on it now.</summary>
    public static IEnumerable<string> Vragen(Werk werk)
    {
        var a = werk.Activiteit;
        yield return werk.Beschikbaarheid.Stand switch
        {
            Beschikbaar.Vol => "Is het nog vol, en is er een wachtlijst?",
            Beschikbaar.Wachtlijst => "Is er nog een wachtlijst?",
            Beschikbaar.TijdelijkGesloten => "Is het nog gesloten, en wanneer gaat het weer open?",
            Beschikbaar.NogNietBegonnen => $"Begint het op {Day(a.Start!.Value)}?",
            Beschikbaar.BuitenSeizoen => $"Klopt het seizoen nog ({a.Seizoen})?",
            _ => "Gaat het nog door?",
        };
        yield return (a.Tijdentekst ?? a.Tijden) is { } tijden ? $"Zijn de tijden nog: {tijden}?" : "Wanneer is het?";
        yield return (a.Kostentekst ?? a.Kosten) is { } kosten ? $"Zijn de kosten nog: {kosten}?" : "Wat kost het?";
        if (a.Adres is { Straat: { } straat } adres)
            yield return $"Is het nog op {straat} {adres.Huisnummer}?".Replace(" ?", "?", StringComparison.Ordinal);
    }

    private static string Item(Werk werk, int nummer, string site) =>
        $"""
        {nummer}. {werk.Activiteit.Naam} ({Waarom(werk.Actualiteit)})
           Telefoon: {werk.Telefoon ?? "onbekend"}
           E-mail: {werk.Email ?? "onbekend"}
           Pagina: {site}/activiteiten/{werk.Activiteit.Slug}
           Vraag: {string.Join(" ", Vragen(werk))}
           Klopt alles? Typ: sociale-kaart bevestig {werk.Activiteit.Slug} --hoe {(werk.Telefoon is null && werk.Email is not null ? "mail" : "telefoon")}
           Klopt iets niet? Verander dan eerst activiteiten/{werk.Activiteit.Slug}.md
        """;

    private static string Count(Werklijst lijst) => lijst.Werk.Count == 1 ? "1 pagina" : $"{lijst.Werk.Count.ToString(Dutch)} pagina's";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Dutch);
}
