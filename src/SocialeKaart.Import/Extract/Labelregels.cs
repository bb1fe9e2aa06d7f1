using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>Reads the lines of a block, parted by br: "Label: value", an emphasised label and the rest of the line, or a label and the next line.</summary>
internal sealed partial class Labelregels(IElement blok, Labelparen paren)
{
    private const int MaxWoorden = 3;
    private const int MaxVervolg = 80;

    private static readonly char[] Spaties = [' ', '\t', '\r', '\n', '\u00a0'];

    public void Read()
    {
        var regels = Lines();
        for (var i = 0; i < regels.Count; i++)
            if (regels[i].Exists(n => !Labelparen.IsLeeg(n)))
                i += Line(regels, i);
    }

    /// <summary>The label with which a block opens, or null.</summary>
    public static string? Opens(IElement element) =>
        element.ChildNodes.FirstOrDefault(n => !Labelparen.IsLeeg(n)) is { } eerste ? Of(eerste)?.Label : null;

    private List<List<INode>> Lines()
    {
        var regels = new List<List<INode>> { new() };
        foreach (var node in blok.ChildNodes)
            if (node is IElement { LocalName: "br" })
                regels.Add([]);
            else if (Brontekst.IsBlock(node) || paren.IsRuis(node) || node is IElement { LocalName: "table" or "td" or "tbody" or "tr" })
                regels.AddRange([[], []]);
            else if (!Brontekst.IsHidden(node))
                regels[^1].Add(node);
        return regels;
    }

    /// <summary>Takes the pairs of a line and says how many lines below were their value.</summary>
    private int Line(List<List<INode>> regels, int i)
    {
        var regel = regels[i].SkipWhile(Labelparen.IsLeeg).ToList();
        if (regel.Count == 0 || Start(regel, 0) is null)
            return 0;
        for (var van = 0; van < regel.Count;)
        {
            var tot = van + 1;
            while (tot < regel.Count && !(Labelparen.IsNadruk(regel[tot]) && Start(regel, tot) is { Rest: "" }))
                tot++;
            var label = Start(regel, van)!;
            var waarde = regel.GetRange(van + 1, tot - van - 1);
            if (label.Rest.Length == 0 && waarde.TrueForAll(Labelparen.IsLeeg))
                return Below(regels, i, regel[van], label);
            var vervolg = tot == regel.Count ? Continuation(regels, i, label.Veld) : [];
            paren.Add(label.Label, label.Veld, Labelparen.Veldwaarde([.. waarde, .. vervolg], begin: label.Rest));
            regel.GetRange(van, tot - van).Concat(vervolg).ToList().ForEach(paren.Use);
            if (tot == regel.Count)
                return vervolg.Count(n => n is IElement { LocalName: "br" });
            van = tot;
        }
        return 0;
    }

    /// <summary>Lines below a value that are no label belong to it while they are short: the other days, the postcode under the street.</summary>
    private List<INode> Continuation(List<List<INode>> regels, int i, string? veld)
    {
        var vervolg = new List<INode>();
        var enige = !regels.Where((r, n) => n != i && Begins(r)).Any();
        for (var n = i + 1; n < regels.Count && (enige || !Labelparen.IsKort(veld)); n++)
        {
            var tekst = string.Concat(regels[n].Select(x => x.TextContent)).Trim();
            if (tekst.Length is 0 or > MaxVervolg || Begins(regels[n]) || tekst.EndsWith('.') && tekst.Contains(". ", StringComparison.Ordinal))
                break;
            vervolg.AddRange([blok.Owner!.CreateElement("br"), .. regels[n]]);
        }
        return vervolg;
    }

    /// <summary>The label at a place in a line: by its words, or because it is dressed as one; a whole line may be one too.</summary>
    private Begin? Start(List<INode> regel, int plek)
    {
        var (node, next) = (regel[plek], regel.ElementAtOrDefault(plek + 1));
        if (Of(node, next) is { } begin)
            return begin;
        if (node is IText text)
            return regel.Count == 1 && Brontekst.OneLine(Brontekst.Decode(text.Data)) is var alleen && (alleen.EndsWith('?') ? Labelparen.VeldVanVakje(alleen) : Labelparen.Veld(alleen)) is { } veld
                ? new(alleen, veld, "") : null;
        if (!Labelparen.IsNadruk(node) || node is not IElement element || Labelparen.Label(element) is not { Length: > 0 } label)
            return null;
        return paren.IsLabelvorm(element) || plek > 0 && HasColon(element, next) ? new(label, Labelparen.VeldVanVakje(label), "") : null;
    }

    private bool Begins(List<INode> regel) => regel.SkipWhile(Labelparen.IsLeeg).ToList() is { Count: > 0 } kaal && Start(kaal, 0) is not null;

    private static bool HasColon(IElement element, INode? next) =>
        Labelparen.Woordenlabel(element).EndsWith(':') || next is not null && next.TextContent.TrimStart(Spaties).StartsWith(':');

    private int Below(List<List<INode>> regels, int i, INode label, Begin begin)
    {
        var n = 1;
        var waarde = new List<INode>();
        for (; i + n < regels.Count && regels[i + n].Exists(x => !Labelparen.IsLeeg(x)) && Of(regels[i + n].Find(x => !Labelparen.IsLeeg(x))!) is null; n++)
            waarde.AddRange(n == 1 ? regels[i + n] : [blok.Owner!.CreateElement("br"), .. regels[i + n]]);
        if (waarde.Count > 0)
            paren.Add(begin.Label, begin.Veld, waarde, label);
        return n - 1;
    }

    /// <summary>The label that a node is or begins with.</summary>
    private static Begin? Of(INode node, INode? next = null)
    {
        if (node is IText text)
            return Of(text.Data);
        if (!Labelparen.IsNadruk(node) || node is not IElement element || Labelparen.Label(element) is not { Length: > 0 } label)
            return null;
        if ((Labelparen.Veld(label) ?? (HasColon(element, next) || label.EndsWith('?') ? Labelparen.VeldVanVakje(label) : null)) is { } veld)
            return new(label, veld, "");
        // The whole pair may stand in one element: <span>Kosten: gratis</span>.
        return Of(element.TextContent) is { Rest.Length: > 0 } binnen && element.ChildElementCount == 0 ? binnen : null;
    }

    private static Begin? Of(string tekst)
    {
        var punt = tekst.IndexOf(':', StringComparison.Ordinal);
        if (punt > 0 && Brontekst.OneLine(Brontekst.Decode(tekst[..punt])) is var label
            && (Labelparen.Veld(label) ?? (label.Split(' ').Length <= MaxWoorden ? Labelparen.VeldVanVakje(label) : null)) is { } veld)
            return new(label, veld, tekst[(punt + 1)..].Trim(Spaties));
        // "Kosten - gratis": only a word from the list itself.
        return Streep().Match(tekst) is { Success: true } streep && Labelparen.Veld(Brontekst.OneLine(tekst[..streep.Index])) is { } bekend
            ? new(Brontekst.OneLine(tekst[..streep.Index]), bekend, tekst[(streep.Index + streep.Length)..].Trim(Spaties))
            : null;
    }

    [GeneratedRegex(@"\s[-–—=]\s")]
    private static partial Regex Streep();

    private sealed record Begin(string Label, string? Veld, string Rest);
}
