using System.Text.RegularExpressions;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>The page of one activity, in one of the site's looks.</summary>
public sealed partial class Detailpagina(Records records, Schil schil, Lot zaad)
{
    private static readonly string[] Koppen =
    [
        "<h2>Gegevens</h2>", "<h2>In het kort</h2>", "<br><br>\n<h2 style=\"font-size:16px\">Praktisch</h2>", "<hr>\n<H2>Kenmerken</H2>",
    ];

    public string Write(Activiteit activiteit, Gegevens gegevens)
    {
        var lot = zaad.Voor(activiteit.Nummer);
        var html = Html.Of(lot.Voor("tekens"));
        var titel = html[activiteit.Titel];
        return schil.Page(activiteit.Titel, FormattableString.Invariant($"""
            <!-- project {activiteit.Nummer} -->
            <p class="Kruimelpad"><a href="/">Home</a> &raquo; <a href="/zoeken/">Zoeken</a> &raquo; {titel}
            <h1>{titel}</h1>
            {Intro(html[activiteit.Samenvatting], lot)}
            {Melding(activiteit, html)}<div class="beschrijving Tekst">
            {Alineas(html[activiteit.Beschrijving], lot.Voor("alineas"))}
            </div>
            {Toelichting(gegevens.Zinnen, html)}{lot.Voor("kop").Uit(Koppen)}
            {Blok(gegevens, v => v < Veld.Adres || v == Veld.Organisatie, html, lot)}
            <h3>Contact</h3>
            {Blok(gegevens, v => v is >= Veld.Adres and < Veld.Organisatie, html, lot)}
            {Onderaan(gegevens.Vermeldingen.Single(v => v.Veld == Veld.Gewijzigd))}
            """));
    }

    private static string Intro(string html, Lot lot) => lot.Voor("intro").Kans(50)
        ? $"""<p class="intro">{html}"""
        : $"""<div class="Intro intro"><!-- max 250 tekens -->{html}</div>""";

    private static string Melding(Activiteit activiteit, Html html) => activiteit.Melding is null ? "" : $"""
        <div class="melding" style="border:1px solid #c00; padding:4px"><b>{html[activiteit.Melding]}</b></div>

        """;

    /// <summary>Sentences stay apart by white space in every look, so that the words survive however tags are stripped.</summary>
    private static string Alineas(string html, Lot lot) => lot.Onder(5) switch
    {
        0 => $"<p>{html}</p>",
        1 => "<p>" + Zinseinde().Replace(html, "\n<p>", 1),
        2 => Zinseinde().Replace(html, "<br>\n"),
        3 => $"""<P style="margin-top:0">{Zinseinde().Replace(html, "<br />\n<br />\n", 2)}</P>""",
        _ => $"""<div><span style="font-family: Verdana">{Zinseinde().Replace(html, "  ", 3)}</span><br></div>""",
    };

    private static string Toelichting(IReadOnlyList<string> zinnen, Html html) => zinnen.Count == 0 ? "" : $"""
        <div class="toelichting"><p>{string.Join(' ', zinnen.Select(z => html[z]))}</div>

        """;

    private string Blok(Gegevens gegevens, Func<Veld, bool> hoort, Html html, Lot lot) => lot.Voor("sjabloon").Uit(Sjabloon.Alle)
        .Fill(gegevens.Vermeldingen.Where(v => hoort(v.Veld)).Select(v => Row(v, html, lot.Voor($"rij {v.Veld}"))));

    private Rij Row(Vermelding vermelding, Html html, Lot lot) =>
        new(html[vermelding.Label], Waarde(vermelding, html[vermelding.Tekst], lot), lot.Voor("i").Kans(18) ? "&nbsp; i" : "");

    private string Waarde(Vermelding vermelding, string html, Lot lot) => vermelding switch
    {
        { Veld: Veld.Organisatie } => $"""<a href="{records.Organisaties[vermelding.Tekst].Pad}">{html}</a>""",
        { Veld: Veld.Website } when lot.Kans(60) && Adres().IsMatch(html) => $"""<a href="{html}" target="_blank">{html}</a>""",
        { Veld: Veld.Email } when lot.Kans(50) && Mailadres().IsMatch(html) => $"""<a href="mailto:{html}">{html}</a>""",
        { Veld: Veld.Telefoon } when lot.Kans(30) => html.Fill(" ", "&nbsp;"),
        _ => html,
    };

    private static string Onderaan(Vermelding gewijzigd) => $"""
        <p class="gewijzigd"><small>{gewijzigd.Label}: {gewijzigd.Tekst}</small>
        <p><a href="/zoeken/">&laquo; terug naar de lijst</a>
        """;

    [GeneratedRegex("(?<=[.?!]) ")]
    private static partial Regex Zinseinde();

    [GeneratedRegex("^https?://[a-z./-]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Adres();

    [GeneratedRegex("^[a-z]+@[a-z.-]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Mailadres();
}
