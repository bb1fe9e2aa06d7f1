namespace SocialeKaart.Voorbeeldsite;

/// <summary>One way in which the site's editors set labels and values: what comes before, the pattern of a row, what comes after.</summary>
public sealed record Sjabloon(string Begin, string Rij, string Eind)
{
    /// <summary>The site was rebuilt a few times, and every rebuilding left its own pages. {label:} always ends in a mark.</summary>
    public static readonly IReadOnlyList<Sjabloon> Alle =
    [
        new("""<dl class="kenmerken">""", """
            <dt class="Label">{label}</dt>
            <dd>{waarde}</dd>
            """, "</dl>"),
        new("""<TABLE class="Gegevens" cellpadding="3" border="0"><tbody>""", """
            <tr><th align="left" valign="top">{label}</th><td>{waarde}</td></tr>
            """, "</tbody></TABLE>"),
        new("""<div class="info-tekst">""", "<p><strong>{label:}</strong> {waarde}", "</div>"),
        new("""<div class="velden">""", """
            <div class="veld VELD"><span class="label">{label}</span>
              <span class="waarde" style="color:#333">{waarde}</span></div>
            """, "</div>"),
        new("""<ul class="lijst Kenmerken">""", "<li><b>{label:}</b>&nbsp;{waarde}", "</ul>"),
        new("""
            <table width="100%"><tr><td style="padding:4px"><!-- oude opmaak -->
            <table class="oud" cellspacing="2">
            """, """
            <TR><TD class="LABEL" width="140"><font size="2">{label:}</font></TD>
            <TD class="Waarde"><font size="2">{waarde}</font></TD></TR>
            """, "</table></td></tr></table>"),
    ];

    public string Fill(IEnumerable<Rij> rijen) => string.Join('\n', [Begin, .. rijen.Select(Row), Eind]);

    private string Row(Rij rij) => Rij
        .Fill("{label:}", (rij.Label.EndsWith(':') || rij.Label.EndsWith('?') ? rij.Label : rij.Label + ":") + rij.Staart)
        .Fill("{label}", rij.Label + rij.Staart)
        .Fill("{waarde}", rij.Waarde);
}

/// <summary>A label and its value in HTML. The tail is what an information icon behind the label leaves as text.</summary>
public sealed record Rij(string Label, string Waarde, string Staart = "");
