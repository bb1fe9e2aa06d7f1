using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>
/// What a page is called and where that stands: the first h1 that is no link home, else the heading that the title of the window or og:title
/// repeats, else those titles themselves without the name of the site.
/// </summary>
internal sealed record Paginatitel(string Tekst, IElement? Kop)
{
    private static readonly string[] Scheidingen = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / "];

    public static Paginatitel Of(IDocument document)
    {
        var koppen = document.QuerySelectorAll("h1, h2, h3").Where(k => k.TextContent.Trim().Length > 0 && !IsOmlijsting(k)).ToList();
        var og = Meta(document, "og:title");
        var stukken = Pieces(og).Concat(Pieces(document.Title ?? "")).ToList();
        var h1 = koppen.Where(k => k.LocalName == "h1").ToList();
        var kop = h1.Find(k => stukken.Exists(s => Same(s, Text(k))))
            ?? (h1.Count > 0 ? h1[0] : stukken.Select(s => koppen.Find(k => Same(s, Text(k)))).FirstOrDefault(k => k is not null));
        if (kop is not null)
            return new(Text(kop), kop);
        var site = Meta(document, "og:site_name");
        var tekst = stukken.Find(s => !Same(s, site)) ?? (koppen.Count > 0 ? Text(koppen[0]) : "");
        return new(tekst, LooseTitle(document, tekst) ?? (tekst.Length == 0 ? null : koppen.Find(k => Same(Text(k), tekst))));
    }

    private static string Text(IElement element) => Brontekst.OneLine(Brontekst.Of(element));

    private static bool Same(string a, string b) => a.Length > 0 && string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>The whole title first, then cut at the sign before the name of the site.</summary>
    private static IEnumerable<string> Pieces(string titel)
    {
        var heel = Brontekst.OneLine(Brontekst.Clean(titel));
        if (heel.Length == 0)
            return [];
        var stukken = heel.Split(Scheidingen, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return stukken.Length > 1 ? stukken.Append(heel) : stukken;
    }

    private static string Meta(IDocument document, string naam) => Brontekst.OneLine(Brontekst.Clean(
        document.QuerySelector($"meta[property='{naam}'], meta[name='{naam}']")?.GetAttribute("content") ?? ""));

    /// <summary>A title that is set as no heading at all.</summary>
    private static IElement? LooseTitle(IDocument document, string tekst) => tekst.Length == 0 ? null : document.Body?
        .QuerySelectorAll("div, p, span, td, strong, b, font").FirstOrDefault(e => e.ChildElementCount == 0 && Same(Text(e), tekst) && !IsOmlijsting(e));

    /// <summary>Inside a menu, notice or foot, or the name of the site that leads home.</summary>
    private static bool IsOmlijsting(IElement element)
    {
        if (element.QuerySelector("a[href]") is { } link && link.GetAttribute("href") is "/" or "./" or "#" && link.TextContent.Trim() == element.TextContent.Trim())
            return true;
        for (var up = element; up is not null && up.LocalName is not ("body" or "main" or "article"); up = up.ParentElement)
            if (up != element && Ruis.IsVanZichzelf(up))
                return true;
        return false;
    }
}
