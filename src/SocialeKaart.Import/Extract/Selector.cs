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
        foreach (var (node, _) in Boom.Onder(within))
            if (node is IElement element && Matches(element))
                yield return element;
    }
}
