using System.Text.RegularExpressions;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>The page of one activity, in one of the site's looks.</summary>
public sealed partial class Detailpagina(Records records, Schil schil, Lot zaad)
{
    private static readonly Veld[] Contactvelden = [Veld.Adres, Veld.Postcode, Veld.Telefoon, Veld.Email, Veld.Website];

    public string Write(Activiteit activiteit, Gegevens gegevens)
    {
        var lot = zaad.Voor(activiteit.Nummer);
        var html = Html.Of(lot.Voor("tekens"));
        var sjabloon = lot.Voor("sjabloon").Uit(Sjabloon.Alle);
        var velden = gegevens.Vermeldingen.Where(v => !Contactvelden.Contains(v.Veld) && v.Veld != Veld.Gewijzigd);
        var contact = gegevens.Vermeldingen.Where(v => Contactvelden.Contains(v.Veld));
        return schil.Page(activiteit.Titel, FormattableString.Invariant($"""
            <!-- project {activiteit.Nummer} -->
            <p class="Kruimelpad"><a href="/">Home</a> &raquo; <a href="/zoeken/">Zoeken</a> &raquo; {html[activiteit.Titel]}
            <h1>{html[activiteit.Titel]}</h1>
            {Intro(html[activiteit.Samenvatting], lot)}
            {Melding(activiteit, html)}<div class="beschrijving Tekst">
            {Alineas(html[activiteit.Beschrijving], lot.Voor("alineas"))}
            </div>
            {Toelichting(gegevens.Zinnen, html)}{lot.Voor("kop").Uit(Koppen)}
            {sjabloon.Fill(velden.Select(v => Row(v, html, lot)))}
            <h3>Contact</h3>
            {sjabloon.Fill(contact.Select(v => Row(v, html, lot)))}
            {Onderaan(gegevens, html)}
            """));
    }

    private static readonly string[] Koppen = ["<h2>Gegevens</h2>", "<h2>In het kort</h2>", "<br><br>\n<h2 style=\"font-size:16px\">Praktisch</h2>", "<hr>\n<H2>Kenmerken</H2>"];

    private static string Intro(string html, Lot lot) =>
        lot.Voor("intro").Kans(50) ? $"<p class=\"intro\">{html}" : $"<div class=\"Intro intro\"><!-- max 250 tekens -->{html}</div>";

    private static string Melding(Activiteit activiteit, Html html) =>
        activiteit.Melding is null ? "" : $"<div class=\"melding\" style=\"border:1px solid #c00; padding:4px\"><b>{html[activiteit.Melding]}</b></div>\n";

    /// <summary>Sentences stay apart by white space in every look, so that the words survive however tags are stripped.</summary>
    private static string Alineas(string html, Lot lot) => lot.Onder(5) switch
    {
        0 => $"<p>{html}</p>",
        1 => "<p>" + Zinseinde().Replace(html, "\n<p>", 1),
        2 => Zinseinde().Replace(html, "<br>\n"),
        3 => $"<P style=\"margin-top:0\">{Zinseinde().Replace(html, "<br />\n<br />\n", 2)}</P>",
        _ => $"<div><span style=\"font-family: Verdana\">{Zinseinde().Replace(html, "  ", 3)}</span><br></div>",
    };

    private static string Toelichting(IReadOnlyList<string> zinnen, Html html) =>
        zinnen.Count == 0 ? "" : $"<div class=\"toelichting\"><p>{string.Join(' ', zinnen.Select(z => html[z]))}</div>\n";

    private Rij Row(Vermelding vermelding, Html html, Lot lot) => new(
        html[vermelding.Label],
        Waarde(vermelding, html, lot.Voor($"waarde {vermelding.Veld}")),
        lot.Voor($"i {vermelding.Veld}").Kans(18) ? "&nbsp; i" : "");

    private string Waarde(Vermelding vermelding, Html html, Lot lot)
    {
        var tekst = html[vermelding.Tekst];
        return vermelding.Veld switch
        {
            Veld.Organisatie => $"<a href=\"{records.Organisaties[vermelding.Tekst].Pad}\">{tekst}</a>",
            Veld.Website when lot.Kans(40) && vermelding.Tekst.Contains("://", StringComparison.Ordinal) =>
                $"<a href=\"{tekst}\" target=\"_blank\">{tekst}</a>",
            Veld.Email when lot.Kans(40) && !vermelding.Tekst.AsSpan().ContainsAny(" ([/") && vermelding.Tekst.Contains('@', StringComparison.Ordinal) => $"<a href=\"mailto:{tekst}\">{tekst}</a>",
            Veld.Telefoon when lot.Kans(30) => tekst.Replace(" ", "&nbsp;", StringComparison.Ordinal),
            _ => tekst,
        };
    }

    private static string Onderaan(Gegevens gegevens, Html html)
    {
        var gewijzigd = gegevens.Vermeldingen.Single(v => v.Veld == Veld.Gewijzigd);
        return $"<p class=\"gewijzigd\"><small>{html[gewijzigd.Label]}: {gewijzigd.Tekst}</small>\n<p><a href=\"/zoeken/\">&laquo; terug naar de lijst</a>";
    }

    [GeneratedRegex("(?<=[.?!]) ")]
    private static partial Regex Zinseinde();
}
