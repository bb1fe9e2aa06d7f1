using AngleSharp.Dom;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Import.Crawl;

/// <summary>What a first walk over a page shows: its links, how deep it is nested, and whether there is a word on it.</summary>
internal sealed record Paginablik(IReadOnlyList<string> Links, int Diepte, bool HeeftWoorden)
{
    public static Paginablik Of(IDocument document)
    {
        var links = new List<string>();
        var (deepest, words) = (0, false);
        foreach (var (node, depth) in Boom.Onder(document))
        {
            deepest = Math.Max(deepest, depth);
            if (node is IElement { LocalName: "a" } a && a.GetAttribute("href") is { Length: > 0 } href)
                links.Add(href);
            else if (!words && node is IText text)
                words = !string.IsNullOrWhiteSpace(text.Data) && !Brontekst.IsHidden(node.Parent!) && node.Parent is not IElement { LocalName: "title" };
        }
        return new(links, deepest, words);
    }
}
