using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>
/// Finds labels and their values without knowing the page: a term and its descriptions, the cells of a row, a heading and what follows, two
/// boxes side by side, and lines that begin with a label. What was taken is remembered, so that the rest is running text.
/// </summary>
internal sealed class Labelparen(Func<INode, bool> ruis, Labelvormen vormen)
{
    private const int MaxLabel = 60;
    private const int MaxKnopen = 25;
    private const int MaxDelen = 40;
    // What follows a labelled heading further on is a value only while it stays this short.
    private const int MaxVervolg = 80;

    private static readonly Labelwoorden Woorden = Labelwoorden.Standaard;
    private static readonly HashSet<string> Nadruk = ["strong", "b", "em", "i", "u", "span", "label", "font", "dfn", "abbr", "small", "img", "svg"];
    // One line says it all; a second block behind it is something else.
    private static readonly HashSet<string> Kort = ["telefoon", "email", "website", "postcode", "wijk", "buurt", "niveau", "aanbieder"];

    private static readonly HashSet<string> Blokken = ["p", "div", "ul", "table", "dl", "li"];
    private static readonly HashSet<string> Tekening = ["svg"];

    private readonly HashSet<INode> _gebruikt = [];
    private readonly Dictionary<INode, bool> _tabellen = [];

    public List<Labelpaar> Gevonden { get; } = [];

    public bool IsGebruikt(INode node) => _gebruikt.Contains(node);

    public void Use(INode node) => _gebruikt.Add(node);

    /// <summary>Whether at least two rows of a table begin with a cell that is a known label; worked out once a table.</summary>
    public bool IsLabelTabel(INode? tabel)
    {
        if (tabel is null)
            return false;
        if (!_tabellen.TryGetValue(tabel, out var ja))
            _tabellen[tabel] = ja = tabel.ChildNodes.OfType<IElement>().Count(r => r.FirstElementChild is { } cel && Tabelrij.Veld(cel) is not null) >= 2;
        return ja;
    }

    public void Walk(IElement element)
    {
        if (Brontekst.IsHidden(element) || ruis(element) || IsGebruikt(element))
            return;
        Read(element);
        if (!IsGebruikt(element))
            foreach (var child in element.Children.ToList())
                Walk(child);
    }

    private void Read(IElement element)
    {
        if (element.LocalName == "dt")
            Term(element);
        else if (element.LocalName == "tr")
            new Tabelrij(element, this).Read();
        else if (Ruis.IsKop(element) || element.LocalName is "summary" or "legend")
            Kop(element);
        else if (!Vakje(element) && element.ChildNodes.Any(n => n is IText { Data: var t } && !string.IsNullOrWhiteSpace(t) || n is IElement e && Nadruk.Contains(e.LocalName)))
            new Labelregels(element, this).Read();
    }

    /// <summary>Records a pair; the nodes of both sides are no running text any more.</summary>
    public void Add(string label, string? veld, IReadOnlyList<INode> waarde, params IEnumerable<INode> labels)
    {
        Add(label, veld, Veldwaarde(waarde, label));
        _gebruikt.UnionWith(labels);
        _gebruikt.UnionWith(waarde);
    }

    public void Add(string label, string? veld, Veldwaarde waarde) => Gevonden.Add(new(label, veld, waarde));

    public static Veldwaarde Veldwaarde(IReadOnlyList<INode> nodes, string label = "", string begin = "")
    {
        var tekst = Brontekst.Clean(begin + " " + Brontekst.Of(nodes.Where(n => !Verborgen(n)), Verborgen)).Trim();
        if (label.Length > 0 && tekst.StartsWith(label, StringComparison.OrdinalIgnoreCase) && tekst[label.Length..].TrimStart().StartsWith(':'))
            tekst = tekst[label.Length..];
        return new(tekst.TrimStart(':', '-', '–', '—', '|', '»', '=', ' ', '\n').TrimEnd('|', '•', '·', ' ', '\n'), nodes.Select(Link).FirstOrDefault(l => l is not null));
    }

    public bool IsRuis(INode node) => ruis(node);

    public bool IsLabelvorm(IElement element) => vormen.IsLabel(element);

    /// <summary>The words of a label without colon or the letter of an icon; an icon may carry them as title.</summary>
    public static string Label(IElement element)
    {
        if (!IsKlein(element))
            return "";
        var tekst = Woordenlabel(element).TrimEnd(':', ' ');
        return tekst.Length > 0 ? tekst : Tooltip(element) ?? "";
    }

    /// <summary>A label is a few words, perhaps with an icon. Looked at before anything else, so that a page of boxes in boxes costs no more.</summary>
    private static bool IsKlein(IElement element) => Boom.Onder(element).Take(MaxKnopen).Count() < MaxKnopen;

    private static bool Holds(IElement element, HashSet<string> namen) => Boom.Onder(element).Any(n => n.Node is IElement e && namen.Contains(e.LocalName));

    /// <summary>With its colon; the title of a drawn icon is no word of the label.</summary>
    public static string Woordenlabel(IElement element) =>
        Velden.Label(Holds(element, Tekening) ? string.Concat(element.ChildNodes.Where(n => n is not IElement { LocalName: "svg" }).Select(n => n.TextContent)) : element.TextContent);

    /// <summary>Whether an element opens with a label: there the value before it ends.</summary>
    public static bool Begins(INode node) => node is IElement e
        && (Woorden.Veld(Label(e)) is not null
            || e.LocalName is not ("a" or "ul" or "ol") && Labelregels.Opens(e) is not null);

    public static string? Veld(string label) => Woorden.Veld(label);

    public static string? VeldVanVakje(string label) => Woorden.VeldVanVakje(label);

    /// <summary>Whether one line says it all.</summary>
    public static bool IsKort(string? veld) => veld is null || Kort.Contains(veld);

    public static bool IsNadruk(INode node) => node is IElement e && Nadruk.Contains(e.LocalName);

    private static bool Verborgen(INode node) => node is IElement e && e.ClassList.Any(Ruiswoorden.Standaard.Verborgen.Contains);

    private static string? Link(INode node) => node is IElement e
        ? e.LocalName == "a" ? e.GetAttribute("href") : Velden.Link(e)
        : null;

    private static string? Tooltip(IElement element) => new[] { element }.Concat(element.Children).Where(e => e.TextContent.Trim().Length == 0)
        .Select(e => e.GetAttribute("aria-label") ?? e.GetAttribute("title") ?? e.GetAttribute("alt")).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t))?.Trim();

    private void Term(IElement dt)
    {
        var waarden = dt.ElementsAfter().TakeWhile(e => e.LocalName == "dd").ToList();
        if (waarden.Count == 0 || Label(dt) is not { Length: > 0 } label)
            return;
        Add(label, VeldVanVakje(label), waarden, dt);
    }

    private void Kop(IElement kop)
    {
        var label = Label(kop);
        var veld = Veld(label) ?? (Woordenlabel(kop).EndsWith('?') || !label.Contains(' ', StringComparison.Ordinal) || vormen.IsLabel(kop) ? VeldVanVakje(label) : null);
        if (veld is null || label.Length > MaxLabel)
            return;
        INode eerste = kop;
        // A heading in a wrapper of its own ("accordion-header") has its value beside the wrapper.
        while (eerste.NodesAfter().All(IsLeeg) && eerste.Parent is IElement { ParentElement: not null } parent && parent.TextContent.Trim() == kop.TextContent.Trim())
            eerste = parent;
        var waarde = Following(eerste, veld);
        if (waarde.Count > 0)
            Add(label, veld, waarde, eerste);
    }

    private List<INode> Following(INode eerste, string veld)
    {
        var waarde = new List<INode>();
        var blokken = 0;
        foreach (var node in eerste.NodesAfter().Where(n => !IsLeeg(n)))
        {
            var blok = Brontekst.IsBlock(node);
            if (EndsValue(node) || blok && blokken > 0 && !Continues(node, veld))
                break;
            blokken += blok || waarde.Count > 0 && blokken == 0 ? 1 : 0;
            waarde.Add(node);
        }
        return waarde;
    }

    private bool EndsValue(INode node) => ruis(node) || IsGebruikt(node) || Begins(node)
        || node is IElement e && (Ruis.IsKop(e) || e.QuerySelector("h1, h2, h3, h4, h5, h6") is not null || HoldsLabels(e));

    /// <summary>A block with labels of its own is no value: "Contact" is a title above it.</summary>
    private static bool HoldsLabels(IElement element) => element.QuerySelectorAll("dt, th, td, li, p, div, strong, b, span").Take(MaxDelen).Any(e => Begins(e));

    private static bool Continues(INode node, string veld) =>
        node is IElement { LocalName: "ul" or "ol" } || !IsKort(veld) && node.TextContent.Trim().Length <= MaxVervolg;

    /// <summary>Two boxes side by side, of which the first holds nothing but a label.</summary>
    private bool Vakje(IElement vakje)
    {
        if (vakje.LocalName is "a" or "li" or "td" or "th" || !IsKlein(vakje) || Holds(vakje, Blokken))
            return false;
        var label = Label(vakje);
        var veld = IsDressedAsLabel(vakje) ? VeldVanVakje(label) : Veld(label);
        if (veld is null || vakje.NodesBefore().Any(n => n is IText { Data: var t } && !string.IsNullOrWhiteSpace(t)) || ValueBeside(vakje) is not { } waarde)
            return false;
        Add(label, veld, [waarde], vakje);
        return true;
    }

    private bool IsDressedAsLabel(IElement vakje) => vormen.IsLabel(vakje) || vakje.GetAttribute("role") == "rowheader" || Woordenlabel(vakje).EndsWith(':')
        || Ruiswoorden.Namen(vakje).Any(n => Array.Exists(n, Ruiswoorden.Standaard.Labelklassen.Contains));

    /// <summary>Beside an inline label stands the rest of its line, which <see cref="Labelregels"/> reads; a label box is followed by a box.</summary>
    private IElement? ValueBeside(IElement vakje)
    {
        var na = vakje.NodesAfter().Where(n => !IsLeeg(n)).Take(2).ToList();
        if (na is not [IElement waarde, ..] || IsNadruk(vakje) && (na.Count > 1 || waarde.LocalName is not ("span" or "div" or "p" or "output")))
            return null;
        if (ruis(waarde) || IsGebruikt(waarde) || Ruis.IsKop(waarde))
            return null;
        return Begins(waarde) && (Woordenlabel(waarde).EndsWith(':') || waarde.ClassName == vakje.ClassName) ? null : waarde;
    }

    /// <summary>White space, a colon, or an icon that says nothing.</summary>
    internal static bool IsLeeg(INode node) => Brontekst.IsHidden(node)
        || node is IText { Data: var t } && t.AsSpan().Trim([' ', '\t', '\r', '\n', '\u00a0', ':']).Length == 0
        || node is IElement { LocalName: "svg" or "img" or "i" or "span" or "a" } e && (e.LocalName == "svg" || e.ChildElementCount == 0 && e.TextContent.Length == 0) && Tooltip(e) is null;
}

/// <summary>A label as the page writes it, the field it names if anyone knows, and the value.</summary>
internal sealed record Labelpaar(string Label, string? Veld, Veldwaarde Waarde);
