using System.Text;

namespace SocialeKaart.Import.Crawl;

/// <summary>
/// What a site's robots.txt lets us read, after RFC 9309: the group for our name or else for *, the longest matching rule wins, and allow wins
/// a tie. No file (4xx, or too many redirects) allows everything; a server that fails (5xx, time-out) allows nothing.
/// </summary>
public sealed class Robots
{
    /// <summary>What stands after the first 512 kB does not count; the RFC asks for 500 at least.</summary>
    public const int MaxBytes = 512 * 1024;

    private const string Name = "socialekaart-import";

    private readonly List<Padregel> _rules;

    private Robots(List<Padregel> rules) => _rules = rules;

    public static Robots AllowAll { get; } = new([]);

    public static Verzoek Verzoek(Uri start) => new(new Uri(start, "/robots.txt"), null, MaxBytes, Afkappen: true);

    /// <summary>The rules of the site, or null when it could not answer: then we stay away.</summary>
    public static Robots? Of(Opgehaald opgehaald) => opgehaald switch
    {
        { Pagina: { } page } => Parse(Text(page.Bytes.Span)),
        { Oordeel: Oordeel.Leeg or Oordeel.OmgeleidTeVaak } or { Status: >= 400 and < 500 } => AllowAll,
        _ => null,
    };

    public static Robots Parse(string text)
    {
        List<Padregel>? own = null;
        var common = new List<Padregel>();
        var target = new List<List<Padregel>>();
        var inRules = false;
        foreach (var line in text.Split('\n', '\r'))
        {
            if (Field(line) is not var (name, value))
                continue;
            if (name is "user-agent")
            {
                if (inRules)
                    target = [];
                inRules = false;
                if (value == "*")
                    target.Add(common);
                else if (string.Equals(Token(value), Name, StringComparison.OrdinalIgnoreCase))
                    target.Add(own ??= []);
            }
            else if (name is "allow" or "disallow")
            {
                inRules = true;
                if (value.Length > 0)
                    target.ForEach(t => t.Add(new(value, name is "allow")));
            }
        }
        return new(own ?? common);
    }

    public bool Allows(Uri url)
    {
        var path = Padregel.Octets(url.PathAndQuery);
        return path == "/robots.txt" || _rules.Where(r => r.Matches(path)).MaxBy(r => (r.Length, r.Allow)) is not { Allow: false };
    }

    /// <summary>Always UTF-8. A line that was cut off at the end could say something else: it does not count.</summary>
    private static string Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        return Encoding.UTF8.GetString(bytes.Length < MaxBytes - Encoding.UTF8.Preamble.Length ? bytes : bytes[..(bytes.LastIndexOf((byte)'\n') + 1)]);
    }

    private static (string Name, string Value)? Field(string line)
    {
        var text = line.Split('#')[0];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : (text[..colon].Trim().ToLowerInvariant(), text[(colon + 1)..].Trim());
    }

    /// <summary>Letters, hyphens and underscores; what follows is a version.</summary>
    private static string Token(string value) => string.Concat(value.TakeWhile(c => char.IsAsciiLetter(c) || c is '-' or '_'));
}
