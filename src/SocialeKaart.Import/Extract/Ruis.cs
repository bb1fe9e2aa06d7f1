using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>
/// What on a page is not about its subject: menu, foot, notices, forms, and lists of other activities. Nothing that holds the title is noise.
/// </summary>
internal sealed class Ruis
{
    private const int MinKaarten = 2;

    private static readonly Ruiswoorden Woorden = Ruiswoorden.Standaard;

    private readonly HashSet<INode> _weg = [];
    private readonly HashSet<INode> _ernaast = [];
    private readonly HashSet<IElement> _metKopElders = [];
    private readonly IElement? _titel;

    public Ruis(IElement body, IElement? titel)
    {
        _titel = titel;
        foreach (var kop in body.QuerySelectorAll("h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4"))
            for (var up = kop; up is not null && _metKopElders.Add(up);)
                up = up.ParentElement;
        Walk(body, binnen: false);
    }

    /// <summary>Columns beside the content count as noise until the content turns out to have no fields.</summary>
    public bool MetErnaast { get; set; }

    public bool Is(INode node) => _weg.Contains(node) || !MetErnaast && _ernaast.Contains(node);

    /// <summary>Whether an element is noise by its own name, role or class.</summary>
    public static bool IsVanZichzelf(IElement element) => Woorden.Altijd.Past(element);

    private void Walk(IElement element, bool binnen)
    {
        binnen |= element.LocalName is "main" or "article" || element.GetAttribute("role") == "main";
        foreach (var child in element.Children.ToList())
        {
            if (_weg.Contains(child))
                continue;
            if (!HasTitle(child) && (IsVanZichzelf(child) || !binnen && child.LocalName == "header" && child.ParentElement?.LocalName != "section"))
                _weg.Add(child);
            else
            {
                if (!binnen && !HasTitle(child) && Woorden.Ernaast.Past(child))
                    _ernaast.Add(child);
                if (IsKop(child) && Woorden.IsKop(Brontekst.OneLine(child.TextContent)))
                    RemoveSection(child);
                else
                    Walk(child, binnen);
            }
        }
        RemoveCards(element);
    }

    /// <summary>A heading about other things takes everything with it up to the next heading of its rank.</summary>
    private void RemoveSection(IElement kop)
    {
        for (INode? node = kop; node is not null && (node == kop || !Ends(node, kop)); node = node.NextSibling)
            if (node is not IElement e || !HasTitle(e))
                _weg.Add(node);
    }

    private static bool Ends(INode node, IElement kop) =>
        node is IElement e && (IsKop(e) && string.CompareOrdinal(e.LocalName, kop.LocalName) <= 0 || e.LocalName is "dl" && kop.LocalName is "b");

    /// <summary>Neighbours that each have a heading leading elsewhere are cards of other pages.</summary>
    private void RemoveCards(IElement parent)
    {
        var kaarten = parent.Children.Where(c => !_weg.Contains(c) && !HasTitle(c) && IsKaart(c)).ToList();
        if (kaarten.Count >= MinKaarten)
            _weg.UnionWith(kaarten);
    }

    private bool IsKaart(IElement element) => element.LocalName is "div" or "article" or "li" or "section" or "a" && _metKopElders.Contains(element);

    private bool HasTitle(IElement element) => _titel is not null && element.Contains(_titel);

    internal static bool IsKop(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];
}
