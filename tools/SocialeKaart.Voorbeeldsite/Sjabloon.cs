namespace SocialeKaart.Voorbeeldsite;

/// <summary>One way in which the site's editors set labels and values; {label} (or {label:}, which always ends in a mark) and {waarde} are filled in.</summary>
public sealed record Sjabloon(string Begin, string Patroon, string Eind)
{
    /// <summary>The site was rebuilt a few times, and every rebuilding left its own pages.</summary>
    public static readonly IReadOnlyList<Sjabloon> Alle =
    [
        new("<dl class=\"kenmerken\">\n", "<dt class=\"Label\">{label}</dt>\n<dd>{waarde}</dd>\n", "</dl>\n"),
        new("<TABLE class=\"Gegevens\" cellpadding=\"3\" border=\"0\">\n<tbody>\n", "<tr><th align=\"left\" valign=\"top\">{label}</th><td>{waarde}</td></tr>\n", "</tbody></TABLE>\n"),
        new("<div class=\"info-tekst\">\n", "<p><strong>{label:}</strong> {waarde}\n", "</div>\n"),
        new("<div class=\"velden\">\n", "<div class=\"veld VELD\"><span class=\"label\">{label}</span>\n  <span class=\"waarde\" style=\"color:#333\">{waarde}</span></div>\n", "</div>\n"),
        new("<ul class=\"lijst Kenmerken\">\n", "<li><b>{label:}</b>&nbsp;{waarde}\n", "</ul>\n"),
        new(
            "<table width=\"100%\"><tr><td style=\"padding:4px\"><!-- oude opmaak -->\n<table class=\"oud\" cellspacing=\"2\">\n",
            "<TR><TD class=\"LABEL\" width=\"140\"><font size=\"2\">{label:}</font></TD><TD class=\"Waarde\"><font size=\"2\">{waarde}</font></TD></TR>\n",
            "</table>\n</td></tr></table>\n"),
    ];

    public string Fill(IEnumerable<Rij> rijen) => Begin + string.Concat(rijen.Select(Row)) + Eind;

    private string Row(Rij rij) => Patroon
        .Replace("{label:}", (rij.Label.EndsWith(':') || rij.Label.EndsWith('?') ? rij.Label : rij.Label + ":") + rij.Staart, StringComparison.Ordinal)
        .Replace("{label}", rij.Label + rij.Staart, StringComparison.Ordinal)
        .Replace("{waarde}", rij.Waarde, StringComparison.Ordinal);
}

/// <summary>A label and its value in HTML. The tail is what an information icon behind the label leaves as text.</summary>
public sealed record Rij(string Label, string Waarde, string Staart = "");
