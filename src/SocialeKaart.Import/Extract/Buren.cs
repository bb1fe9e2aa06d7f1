using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>The nodes around a node, in the order of the page.</summary>
internal static class Buren
{
    public static IEnumerable<INode> NodesAfter(this INode node)
    {
        for (var next = node.NextSibling; next is not null; next = next.NextSibling)
            yield return next;
    }

    public static IEnumerable<INode> NodesBefore(this INode node)
    {
        for (var previous = node.PreviousSibling; previous is not null; previous = previous.PreviousSibling)
            yield return previous;
    }

    public static IEnumerable<IElement> ElementsAfter(this IElement element)
    {
        for (var next = element.NextElementSibling; next is not null; next = next.NextElementSibling)
            yield return next;
    }
}
