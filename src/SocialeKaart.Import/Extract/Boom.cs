using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>Walks below a node in the order of the page, without recursion and without asking a node for its neighbour, which searches the whole row.</summary>
internal static class Boom
{
    public static IEnumerable<(INode Node, int Diepte)> Onder(INode root)
    {
        var path = new Stack<(INodeList Rij, int Next)>();
        path.Push((root.ChildNodes, 0));
        while (path.TryPop(out var at))
        {
            if (at.Next >= at.Rij.Length)
                continue;
            path.Push((at.Rij, at.Next + 1));
            var node = at.Rij[at.Next];
            yield return (node, path.Count);
            if (node.HasChildNodes)
                path.Push((node.ChildNodes, 0));
        }
    }
}
