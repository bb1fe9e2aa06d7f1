using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>The nodes around a node, in the order of the page.</summary>
internal static class Buren
{
    // By index: to ask a node for its neighbour searches the whole row.
    public static IEnumerable<INode> NodesAfter(this INode node)
    {
        if (node.Parent?.ChildNodes is not { } rij)
            yield break;
        for (var i = rij.Index(node) + 1; i < rij.Length; i++)
            yield return rij[i];
    }

    public static IEnumerable<INode> NodesBefore(this INode node) => node.Parent?.ChildNodes.TakeWhile(n => n != node) ?? [];

    public static IEnumerable<IElement> ElementsAfter(this IElement element) => element.NodesAfter().OfType<IElement>();

    private static int Index(this INodeList rij, INode node)
    {
        for (var i = 0; i < rij.Length; i++)
            if (rij[i] == node)
                return i;
        return -1;
    }
}
