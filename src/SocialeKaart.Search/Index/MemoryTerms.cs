namespace SocialeKaart.Search.Index;

/// <summary>Terms in memory. What a term is worth in an activity does not depend on the question, so it is worked out once, while building.</summary>
internal sealed class MemoryTerms : ITermStore
{
    private readonly Dictionary<string, Postings> _postings = new(StringComparer.Ordinal);

    public MemoryTerms(Corpus corpus)
    {
        var worth = new Dictionary<string, (float Best, float Sum)>(StringComparer.Ordinal);
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var doc = 0; doc < corpus.Count; doc++)
        {
            worth.Clear();
            foreach (var field in corpus[doc])
                Add(field, frequencies, worth);
            foreach (var (term, value) in worth)
                Postings(term).Add(doc, value.Best, value.Sum);
        }
    }

    public void Score(IReadOnlyList<WeightedTerm> alternatives, Span<float> scores)
    {
        var sums = new float[scores.Length];
        foreach (var (term, weight) in alternatives)
            if (_postings.TryGetValue(term, out var postings))
                postings.Gather(weight, scores, sums);
        for (var doc = 0; doc < sums.Length; doc++)
            scores[doc] += Relevance.Tie * (sums[doc] - scores[doc]);
    }

    private static void Add(FieldTerms field, Dictionary<string, int> frequencies, Dictionary<string, (float Best, float Sum)> worth)
    {
        frequencies.Clear();
        foreach (var position in field.Positions)
            foreach (var term in position)
                frequencies[term] = frequencies.GetValueOrDefault(term) + 1;
        foreach (var (term, frequency) in frequencies)
        {
            var value = Relevance.Boost(field.Field) * Relevance.Of(field.Field, frequency, field.Positions.Count);
            var (best, sum) = worth.GetValueOrDefault(term);
            worth[term] = (Math.Max(best, value), sum + value);
        }
    }

    private Postings Postings(string term)
    {
        if (!_postings.TryGetValue(term, out var postings))
            _postings.Add(term, postings = new());
        return postings;
    }
}

/// <summary>The activities that hold one term, with what it is worth there: in its best field, and over all fields.</summary>
internal sealed class Postings
{
    private readonly List<(int Doc, float Best, float Sum)> _items = [];

    public void Add(int doc, float best, float sum) => _items.Add((doc, best, sum));

    public void Gather(float weight, Span<float> best, Span<float> sums)
    {
        foreach (var (doc, value, sum) in _items)
        {
            best[doc] = Math.Max(best[doc], weight * value);
            sums[doc] += weight * sum;
        }
    }
}
