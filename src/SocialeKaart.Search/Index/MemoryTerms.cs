namespace SocialeKaart.Search.Index;

/// <summary>Terms in memory. What a term is worth in an activity does not depend on the question, so it is worked out once, while building.</summary>
internal sealed class MemoryTerms : ITermStore
{
    private readonly Corpus _corpus;

    // The postings of all terms one after the other, each term's in the order of the activities, and where those of a term begin.
    private readonly Posting[] _postings;
    private readonly int[] _starts;

    public MemoryTerms(Corpus corpus)
    {
        _corpus = corpus;
        var worth = new TermWorth(corpus.TermCount);
        _starts = new int[corpus.TermCount + 1];
        for (var doc = 0; doc < corpus.Count; doc++)
            foreach (var (term, _, _) in worth.Of(corpus[doc]))
                _starts[term + 1]++;
        for (var term = 1; term < _starts.Length; term++)
            _starts[term] += _starts[term - 1];
        _postings = new Posting[_starts[^1]];
        var next = _starts.ToArray();
        for (var doc = 0; doc < corpus.Count; doc++)
            foreach (var (term, best, sum) in worth.Of(corpus[doc]))
                _postings[next[term]++] = new(doc, best, sum);
    }

    public Borrowed<Hit> Find(IReadOnlyList<WeightedTerm> alternatives)
    {
        var readers = Readers(alternatives);
        var hits = new Borrowed<Hit>(Math.Min(_corpus.Count, readers.Sum(reader => reader.Count)));
        var window = new Window();
        while (readers.Exists(reader => !reader.IsDone))
        {
            window.MoveTo(readers.Min(reader => reader.Next));
            foreach (var reader in readers)
                reader.AddTo(ref window);
            foreach (var doc in window.Touched())
                hits.Add(new(doc, Score(window.Take(doc))));
        }
        return hits;
    }

    private static float Score(Slot values) => values.One + Relevance.Tie * (values.Other - values.One);

    private List<PostingsReader> Readers(IReadOnlyList<WeightedTerm> alternatives)
    {
        var readers = new List<PostingsReader>(alternatives.Count);
        foreach (var (term, weight) in alternatives)
            if (_corpus.Number(term) is { } number)
                readers.Add(new(new(_postings, _starts[number], _starts[number + 1] - _starts[number]), weight));
        return readers;
    }
}
