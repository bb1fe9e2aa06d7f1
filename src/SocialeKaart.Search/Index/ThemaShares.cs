namespace SocialeKaart.Search.Index;

/// <summary>What the best activities are about: the share of each thema in their scores, by its number in the <see cref="Corpus"/>.</summary>
internal static class ThemaShares
{
    private const int Models = 10;

    /// <param name="words">The activities that match.</param>
    /// <param name="all">The weight of the whole question.</param>
    public static float[] Of(ReadOnlySpan<Scored> candidates, DocumentSet words, float all, Corpus corpus)
    {
        var best = new PriorityQueue<int, float>(Models + 1);
        foreach (var candidate in candidates)
        {
            if (!words.Contains(candidate.Doc))
                continue;
            if (best.Count < Models)
                best.Enqueue(candidate.Doc, candidate.Covering(all));
            else
                best.EnqueueDequeue(candidate.Doc, candidate.Covering(all));
        }
        var (shares, sum) = (new float[corpus.ThemaCount], best.UnorderedItems.Sum(item => item.Priority));
        foreach (var (doc, score) in best.UnorderedItems)
            shares[corpus.Themas[doc]] += sum > 0 ? score / sum : 0;
        return shares;
    }
}
