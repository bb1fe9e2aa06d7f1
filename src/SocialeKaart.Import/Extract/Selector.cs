using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>A CSS selector of a profile, parsed once for all pages.</summary>
public sealed class Selector
{
    private static readonly CssSelectorParser Parser = new();

    private readonly ISelector _selector;

    /// <exception cref="InvalidDataException">The text is no selector.</exception>
    public Selector(string text) =>
        _selector = Parser.ParseSelector(text) ?? throw new InvalidDataException($"\"{text}\" is geen CSS-selector");

    public bool Matches(IElement element) => _selector.Match(element, null);

    /// <summary>The first match below an element, in the order of the page.</summary>
    public IElement? First(INode within) => All(within).FirstOrDefault();

    public IEnumerable<IElement> All(INode within)
    {
        for (var element = Next(within, within); element is not null; element = Next(element, within))
            if (element is IElement e && Matches(e))
                yield return e;
    }

    /// <summary>The next node in the order of the page, below the root.</summary>
    private static INode? Next(INode node, INode root)
    {
        if (node.FirstChild is { } child)
            return child;
        for (var up = node; up is not null && up != root; up = up.Parent)
            if (up.NextSibling is { } next)
                return next;
        return null;
    }
}
