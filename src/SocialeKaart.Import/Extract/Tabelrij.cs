using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>Reads a table row: label and value side by side, in pairs, above each other, or as columns under a row of labels.</summary>
internal sealed class Tabelrij
{
    private readonly IElement _rij;
    private readonly Labelparen _paren;
    private readonly List<IElement> _cellen;

    public Tabelrij(IElement rij, Labelparen paren)
    {
        _rij = rij;
        _paren = paren;
        _cellen = Cellen(rij);
    }

    public void Read()
    {
        if (_cellen.Count == 1)
            Above();
        else if (_cellen.Count > 1 && !Columns())
            Beside();
    }

    /// <summary>Cells with words, without those that hold only an icon or a colon.</summary>
    private static List<IElement> Cellen(IElement rij) =>
        [.. rij.Children.Where(c => c.LocalName is "td" or "th" && c.TextContent.AsSpan().Trim([' ', '\t', '\r', '\n', '\u00a0', ':']).Length > 0)];

    private void Above()
    {
        var cel = _cellen[0];
        if ((cel.LocalName == "th" ? Veld(cel) : Labelparen.Veld(Labelparen.Label(cel))) is { } veld && NextRow() is { } rij && Cellen(rij) is [var waarde] && !Labelparen.Begins(waarde))
            _paren.Add(Labelparen.Label(cel), veld, [waarde], _rij);
    }

    private IElement? NextRow() => _rij.NextElementSibling ?? (_rij.ParentElement is { LocalName: "thead" } kop ? kop.NextElementSibling?.QuerySelector("tr") : null);

    /// <summary>A row of at least two labels above rows that hold their values.</summary>
    private bool Columns()
    {
        if (!IsHead() || _cellen.Count(c => Veld(c) is not null) < 2 || NextRow() is not { } eerste
            || Cellen(eerste) is not [var onder, ..] || onder.LocalName == "th" || IsBold(onder) || Labelparen.Veld(Labelparen.Label(onder)) is not null)
            return false;
        var rijen = eerste.ElementsAfter().Prepend(eerste).Where(r => r.LocalName == "tr").ToList();
        var kolommen = _rij.Children.ToList();
        foreach (var cel in _cellen)
        {
            var label = Labelparen.Label(cel);
            _paren.Add(label, Labelparen.VeldVanVakje(label), [.. rijen.Select(r => r.Children.ElementAtOrDefault(kolommen.IndexOf(cel))).OfType<IElement>()], _rij);
        }
        rijen.ForEach(_paren.Use);
        return true;
    }

    private void Beside()
    {
        for (var i = 0; i + 1 < _cellen.Count; i += 2)
        {
            var (cel, label) = (_cellen[i], Labelparen.Label(_cellen[i]));
            var veld = Veld(cel);
            var waarde = _cellen.Count == 3 ? _cellen.GetRange(1, 2) : [_cellen[i + 1]];
            if (veld is not null || cel.LocalName == "th" || Velden.Label(cel).EndsWith(':') || IsLabelAmongLabels(cel))
                _paren.Add(label, veld, [.. waarde], cel);
        }
    }

    /// <summary>Cells that are all heads, all bold, or all words from the list; two such words may also be a label and its value.</summary>
    private bool IsHead() => _cellen.TrueForAll(c => c.LocalName == "th")
        || _cellen.Count > 2 && (_cellen.TrueForAll(IsBold) || _cellen.TrueForAll(c => Labelparen.Veld(Labelparen.Label(c)) is not null));

    private static bool IsBold(IElement cel) =>
        cel.Children is [{ LocalName: "b" or "strong" } vet] && vet.TextContent.Trim() == cel.TextContent.Trim();

    /// <summary>The field that a cell names; a cell that holds a label with its value is no label.</summary>
    public static string? Veld(IElement cel) =>
        Labelparen.Veld(Labelparen.Label(cel)) ?? (HoldsMore(cel) ? null : Labelparen.VeldVanVakje(Labelparen.Label(cel)));

    private static bool HoldsMore(IElement cel) => cel.QuerySelector("tr") is not null
        || cel.ChildNodes.Count(n => !Labelparen.IsLeeg(n)) > 1 && cel.Children.Any(c => c.LocalName == "br" || Labelparen.IsNadruk(c));

    /// <summary>An unknown word in the first cell of a table whose other rows do start with labels.</summary>
    private bool IsLabelAmongLabels(IElement cel) =>
        Labelparen.Label(cel) is { Length: > 0 and < 40 } && !HoldsMore(cel) && _paren.IsLabelTabel(_rij.Parent);
}
