using AngleSharp.Dom;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Import.Crawl;

/// <summary>What a first walk over a page shows: its links, how deep it is nested, and how many characters of text are on it, white space aside.</summary>
internal sealed record Paginablik(IReadOnlyList<string> Links, int Diepte, int Tekens)
{
    public static Paginablik Of(IDocument document)
    {
        var links = new List<string>();
        var (deepest, signs) = (0, 0);
        foreach (var (node, depth) in Boom.Onder(document))
        {
            deepest = Math.Max(deepest, depth);
            if (node is IElement { LocalName: "a" } a && a.GetAttribute("href") is { Length: > 0 } href)
                links.Add(href);
            else if (node is IText { Parent: IElement { LocalName: not "title" } parent } text && !Brontekst.IsHidden(parent))
                signs += text.Data.AsSpan().Trim().Length;
        }
        return new(links, deepest, signs);
    }
}
