namespace SocialeKaart.Import.Crawl;

/// <summary>
/// What a site's robots.txt lets us read, after RFC 9309: the group for our name or else for *, the longest matching rule wins, and allow wins
/// a tie. No file (4xx) allows everything; a server that fails (5xx, time-out) allows nothing.
/// </summary>
public sealed class Robots
{
    private const int MaxText = 512 * 1024;
    private const string Name = "socialekaart-import";

    private readonly List<(string Path, bool Allow)> _rules;

    private Robots(List<(string, bool)> rules) => _rules = rules;

    public static Robots AllowAll { get; } = new([]);

    public static Robots Parse(string text)
    {
        var own = new List<(string, bool)>();
        var common = new List<(string, bool)>();
        var target = new List<List<(string, bool)>>();
        var inRules = false;
        foreach (var line in (text.Length > MaxText ? text[..MaxText] : text).Split('\n'))
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
                else if (Name.StartsWith(value.Split('/')[0].ToLowerInvariant(), StringComparison.Ordinal))
                    target.Add(own);
            }
            else if (name is "allow" or "disallow")
            {
                inRules = true;
                if (value.Length > 0)
                    target.ForEach(t => t.Add((value, name is "allow")));
            }
        }
        return new(own.Count > 0 ? own : common);
    }

    /// <summary>The rules of the site, or null when it could not answer: then we stay away.</summary>
    public static async Task<Robots?> Fetch(HttpClient client, Uri start, CancellationToken stop)
    {
        var fetched = await new PageFetcher(client, new AddressGuard(start)).Fetch(new Uri(start, "/robots.txt"), stop).ConfigureAwait(false);
        if (fetched.Pagina is { } page)
            return Parse(page.Html);
        return fetched.Bezwaar!.StartsWith("antwoordt 4", StringComparison.Ordinal) ? AllowAll : null;
    }

    public bool Allows(Uri url)
    {
        var path = url.PathAndQuery;
        var best = _rules.Where(r => Matches(r.Path, path)).OrderByDescending(r => r.Path.Length).ThenByDescending(r => r.Allow).FirstOrDefault();
        return best.Path is null || best.Allow;
    }

    private static (string Name, string Value)? Field(string line)
    {
        var text = line.Split('#')[0];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : (text[..colon].Trim().ToLowerInvariant(), text[(colon + 1)..].Trim());
    }

    /// <summary>* stands for any run of characters, $ at the end for the end of the path.</summary>
    private static bool Matches(string rule, string path)
    {
        var atEnd = rule.EndsWith('$');
        var parts = (atEnd ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var found = i == parts.Length - 1 && atEnd && path.EndsWith(parts[i], StringComparison.Ordinal)
                ? path.Length - parts[i].Length
                : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at)
                return false;
            at = found + parts[i].Length;
        }
        return !atEnd || at == path.Length;
    }
}
