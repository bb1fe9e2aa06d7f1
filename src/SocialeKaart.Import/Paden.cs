using System.Globalization;
using SocialeKaart.Content;

namespace SocialeKaart.Import;

/// <summary>What a link of the source leads to.</summary>
public enum Paginasoort { Lijst, Activiteit, Aanbieder }

/// <summary>A link worth following; lists have no number.</summary>
public sealed record Verwijzing(Paginasoort Soort, int Id, string Pad);

/// <summary>The path forms of a source. The number in the path is the only key that stays the same; the first form is the fixed one.</summary>
public sealed record Paden(ValueList<string> Activiteit, ValueList<string> Aanbieder, ValueList<string> Lijst, ValueList<string> Bladeren)
{
    // Numbers that are derived from an address lie above those that sources give out.
    private const int Afgeleid = 1_000_000_000;

    private static readonly string[] Bestanden =
    [
        ".pdf", ".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".ico", ".css", ".js", ".zip", ".doc", ".docx", ".xls", ".xlsx", ".xml", ".rss",
        ".ics", ".mp3", ".mp4",
    ];

    /// <summary>Every page of the site may be an activity; the page itself tells.</summary>
    public bool Vrij { get; init; }

    /// <summary>
    /// The number by which a page is known: the one in its path, in any of the forms; else one that follows from the address and so stays the
    /// same as long as the address does.
    /// </summary>
    public int Nummer(Uri url) => Id(url.AbsolutePath, Activiteit) ?? Nummer(url.IsFile ? Path.GetFileName(url.LocalPath) : url.PathAndQuery);

    /// <summary>A number between one and two thousand million that follows from a text (FNV-1a).</summary>
    public static int Nummer(string tekst)
    {
        var hash = 2166136261u;
        foreach (var c in tekst)
            hash = unchecked((hash ^ c) * 16777619);
        return Afgeleid + (int)(hash % Afgeleid);
    }

    /// <summary>The fixed path of an activity or organisation; where the source has no such paths, the number alone.</summary>
    public string Pad(Paginasoort soort, int id) => (soort == Paginasoort.Activiteit ? Activiteit : Aanbieder) is [var vorm, ..]
        ? Fill(vorm, id)
        : string.Create(CultureInfo.InvariantCulture, $"#{id}");

    /// <summary>Where a link leads, or null when it is none of our business.</summary>
    public Verwijzing? Of(Uri url)
    {
        if (Id(url.AbsolutePath, Activiteit) is { } activiteit)
            return new(Paginasoort.Activiteit, activiteit, Fill(Activiteit[0], activiteit));
        if (Id(url.AbsolutePath, Aanbieder) is { } aanbieder)
            return new(Paginasoort.Aanbieder, aanbieder, Fill(Aanbieder[0], aanbieder));
        if (Lijst.Contains(url.AbsolutePath) && IsPaging(url.Query))
            return new(Paginasoort.Lijst, 0, url.PathAndQuery);
        return Vrij && !Array.Exists(Bestanden, b => url.AbsolutePath.EndsWith(b, StringComparison.OrdinalIgnoreCase))
            ? new(Paginasoort.Activiteit, Nummer(url), url.PathAndQuery)
            : null;
    }

    private bool IsPaging(string query) =>
        query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).All(p => Bladeren.Contains(p.Split('=')[0]));

    private static int? Id(string path, ValueList<string> vormen)
    {
        foreach (var vorm in vormen)
        {
            var begin = vorm[..vorm.IndexOf('{', StringComparison.Ordinal)];
            if (!path.StartsWith(begin, StringComparison.Ordinal))
                continue;
            var cijfers = path[begin.Length..].TakeWhile(char.IsAsciiDigit).ToArray();
            var rest = path.AsSpan(begin.Length + cijfers.Length);
            if (cijfers.Length is > 0 and < 10 && (rest is "" or "/" || rest.StartsWith("-")))
                return int.Parse(cijfers, CultureInfo.InvariantCulture);
        }
        return null;
    }

    private static string Fill(string vorm, int id) => vorm.Replace("{id}", id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
