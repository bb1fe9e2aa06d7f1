using SocialeKaart.Content;

namespace SocialeKaart.Search.Index;

/// <summary>The order of a list: what has stopped last, what is near first where that is asked, then the score, then the name.</summary>
internal sealed class ListOrder
{
    // Engines add floats in different orders; scores that differ less than this are a tie.
    private const float Steps = 256;

    private readonly int[] _byName;
    private readonly int[] _rank;
    private readonly byte[] _distance;
    private readonly bool[] _gone;

    public ListOrder(ValueList<Activiteit> activiteiten)
    {
        _byName = [.. Enumerable.Range(0, activiteiten.Count).OrderBy(doc => Folding.Fold(activiteiten[doc].Naam), StringComparer.Ordinal)];
        _rank = new int[_byName.Length];
        for (var rank = 0; rank < _byName.Length; rank++)
            _rank[_byName[rank]] = rank;
        _distance = [.. activiteiten.Select(Distance)];
        _gone = [.. activiteiten.Select(a => a.Status is Status.Gestopt or Status.NietMeerGezien)];
    }

    /// <summary>The activities of one page.</summary>
    public int[] Page(DocumentSet found, float[]? scores, bool nearFirst, Range page)
    {
        var keys = new List<ulong>();
        for (var doc = 0; doc < _rank.Length; doc++)
            if (found.Contains(doc))
                keys.Add(Key(doc, scores, nearFirst));
        keys.Sort();
        var (start, end) = (Math.Min(page.Start.Value, keys.Count), Math.Min(page.End.Value, keys.Count));
        return [.. keys[start..end].Select(key => _byName[(int)(key & uint.MaxValue)])];
    }

    private ulong Key(int doc, float[]? scores, bool nearFirst)
    {
        const ulong most = (1UL << 29) - 1;
        var score = scores is null ? 0 : Math.Min(most, (ulong)MathF.Round(scores[doc] * Steps));
        var group = (_gone[doc] ? 4UL : 0) | (nearFirst ? _distance[doc] : 0UL);
        return group << 61 | (most - score) << 32 | (uint)_rank[doc];
    }

    private static byte Distance(Activiteit a) => (byte)(a.OveralInDeStad ? 1 : a.Bereik == Bereik.BuitenUtrecht ? 2 : 0);
}
