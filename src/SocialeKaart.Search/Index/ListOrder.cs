using SocialeKaart.Content;

namespace SocialeKaart.Search.Index;

/// <summary>The order of a list: what has stopped last, what is near first where that is asked, then the score, then the name. What cannot be
/// visited now, and what nobody looked at for too long, has part of its score; with nothing asked all scores are 1, so it comes after the rest of its group.</summary>
internal sealed class ListOrder
{
    // Engines add floats in different orders; scores that differ less than this are a tie.
    private const float Steps = 256;

    private readonly int[] _byName;
    private readonly int[] _rank;
    private readonly bool[] _gone;
    private readonly float[] _worth;

    // Enough to let what is as good go first, and not so much that something else than was asked does. Of the 360 judged questions .98 moves 8 up and
    // 3 down, .95 moves 9 up and 7 down.
    private const float NotNow = .98f, OutOfDate = .9f;

    public ListOrder(Aanbod aanbod)
    {
        var activiteiten = aanbod.Activiteiten;
        _byName = [.. Enumerable.Range(0, activiteiten.Count).OrderBy(doc => Folding.Fold(activiteiten[doc].Naam), StringComparer.Ordinal)];
        _rank = new int[_byName.Length];
        for (var rank = 0; rank < _byName.Length; rank++)
            _rank[_byName[rank]] = rank;
        Local = [.. activiteiten.Select(Distance)];
        _gone = [.. activiteiten.Select(a => !aanbod.Beschikbaarheid(a).Gaat)];
        _worth = [.. activiteiten.Select(a => Worth(aanbod, a))];
    }

    /// <summary>For each activity its group in a list of what is local before what is for the whole city.</summary>
    public byte[] Local { get; }

    /// <summary>The activities of one page of these hits, as far as they are found.</summary>
    /// <param name="groups">For each activity a number of at most 7; lower ones come first. Null when all are alike.</param>
    public int[] Page(DocumentSet found, ReadOnlySpan<Hit> hits, byte[]? groups, Range page)
    {
        var first = new Smallest(Math.Min(page.End.Value, hits.Length));
        foreach (var hit in hits)
            if (found.Contains(hit.Doc))
                first.Add(Key(hit, groups));
        return Documents(first, page);
    }

    /// <summary>The activities of one page when nothing was asked that could rank them.</summary>
    public int[] Page(DocumentSet found, byte[] groups, Range page)
    {
        var first = new Smallest(Math.Min(page.End.Value, _rank.Length));
        for (var doc = found.Next(0); doc >= 0; doc = found.Next(doc + 1))
            first.Add(Key(new(doc, 1), groups));
        return Documents(first, page);
    }

    private int[] Documents(Smallest first, Range page)
    {
        var keys = first.Keys();
        return [.. keys[Math.Min(page.Start.Value, keys.Length)..].Select(key => _byName[(int)(key & uint.MaxValue)])];
    }

    private ulong Key(Hit hit, byte[]? groups)
    {
        const ulong most = (1UL << 28) - 1;
        var score = Math.Min(most, (ulong)MathF.Round(hit.Score * _worth[hit.Doc] * Steps));
        var group = (_gone[hit.Doc] ? 8UL : 0) | (groups is null ? 0UL : groups[hit.Doc]);
        return group << 60 | (most - score) << 32 | (uint)_rank[hit.Doc];
    }

    private static float Worth(Aanbod aanbod, Activiteit a) =>
        (aanbod.Beschikbaarheid(a).Nu ? 1 : NotNow) * (aanbod.Dag is { } dag && aanbod.Actualiteit(a, dag).Versheid >= Versheid.Verouderd ? OutOfDate : 1);

    private static byte Distance(Activiteit a) => (byte)(a.OveralInDeStad ? 1 : a.Bereik == Bereik.BuitenUtrecht ? 2 : 0);
}
