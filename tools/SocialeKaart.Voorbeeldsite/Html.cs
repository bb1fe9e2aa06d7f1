using System.Text;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>Text into HTML, with the accents written in one of the ways that such sites mix.</summary>
public sealed class Html
{
    private static readonly Dictionary<char, string> Namen = new()
    {
        ['é'] = "eacute",
        ['è'] = "egrave",
        ['ë'] = "euml",
        ['ï'] = "iuml",
        ['ö'] = "ouml",
        ['ü'] = "uuml",
        ['á'] = "aacute",
        ['€'] = "euro",
        ['–'] = "ndash",
        ['’'] = "rsquo",
        ['‘'] = "lsquo",
        ['…'] = "hellip",
    };

    /// <summary>As it is, named, decimal, and named twice over: the accents went through two editors.</summary>
    public static readonly Html
        Gewoon = new(c => c.ToString()),
        Benoemd = new(Naam),
        Getal = new(Decimaal),
        Dubbel = new(c => Naam(c).Fill("&", "&amp;"));

    private readonly Func<char, string> accent;

    private Html(Func<char, string> accent) => this.accent = accent;

    public static Html Of(Lot lot) => lot.Onder(100) switch { < 45 => Gewoon, < 75 => Benoemd, < 92 => Getal, _ => Dubbel };

    public string this[string tekst]
    {
        get
        {
            var html = new StringBuilder(tekst.Length + 32);
            foreach (var c in tekst) html.Append(Teken(c));
            return html.ToString();
        }
    }

    private string Teken(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\u00A0' => "&nbsp;",
        '\u2212' => "&#8722;",
        '\n' => "<br>\n",
        > '\u007F' => accent(c),
        _ => c.ToString(),
    };

    private static string Naam(char c) => Namen.TryGetValue(c, out var naam) ? $"&{naam};" : Decimaal(c);

    private static string Decimaal(char c) => FormattableString.Invariant($"&#{(int)c};");
}
