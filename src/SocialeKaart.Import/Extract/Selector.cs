using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>
/// A CSS selector of a profile, parsed once for all pages. Most elements of a page are passed over by their name alone: asking the selector
/// about each of them took half the time of reading a page.
/// </summary>
public sealed partial class Selector
{
    private static readonly CssSelectorParser Parser = new();

    private readonly ISelector _selector;
    private readonly HashSet<string>? _namen;
    private readonly bool _opKenmerk;

    /// <exception cref="InvalidDataException">The text is no selector.</exception>
    public Selector(string text)
    {
        _selector = Parser.ParseSelector(text) ?? throw new InvalidDataException($"\"{text}\" is geen CSS-selector");
        _namen = Names(text);
        _opKenmerk = Array.TrueForAll(text.Split(','), deel => ClassOrId().IsMatch(deel.Trim()));
    }

    public bool Matches(IElement element) =>
        (_namen is null || _namen.Contains(element.LocalName)) && (!_opKenmerk || element.HasAttribute("class") || element.HasAttribute("id")) && _selector.Match(element, null);

    /// <summary>The first match below an element, in the order of the page.</summary>
    public IElement? First(INode within) => All(within).FirstOrDefault();

    public IEnumerable<IElement> All(INode within)
    {
        foreach (var (node, _) in Boom.Onder(within))
            if (node is IElement element && Matches(element))
                yield return element;
    }

    /// <summary>The names that an element must have one of; null when the selector does not end in names.</summary>
    private static HashSet<string>? Names(string text)
    {
        // A comma inside brackets parts no alternatives; such a selector is asked itself.
        if (!Simple().IsMatch(text))
            return null;
        var alle = text.Split(',').Select(Last).ToList();
        return alle.Contains(null) ? null : [.. alle.OfType<string>()];
    }

    private static string? Last(string deel) => Name().Match(deel.Trim()) is { Success: true } m ? m.Groups[1].Value.ToLowerInvariant() : null;

    [GeneratedRegex(@"(?:^|[\s>+~])([A-Za-z][A-Za-z0-9-]*)(?:[.#:][^\s>+~]*)?$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[.#][\w-]+$")]
    private static partial Regex ClassOrId();

    // The only brackets are those of an nth-child.
    [GeneratedRegex(@"^[^(\[]*(?:nth-child\(\d+\)[^(\[]*)*$")]
    private static partial Regex Simple();
}
