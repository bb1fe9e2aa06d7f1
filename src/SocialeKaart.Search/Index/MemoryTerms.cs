namespace SocialeKaart.Search.Index;

/// <summary>Terms in memory. What a term is worth in an activity does not depend on the question, so it is worked out once, while building.</summary>
internal sealed class MemoryTerms : ITermStore
{
    private readonly Corpus _corpus;
    private readonly Postings[] _postings;

    public MemoryTerms(Corpus corpus)
    {
        _corpus = corpus;
        var (worth, counts) = (new TermWorth(corpus.TermCount), new int[corpus.TermCount]);
        for (var doc = 0; doc < corpus.Count; doc++)
            foreach (var (term, _, _) in worth.Of(corpus[doc]))
                counts[term]++;
        _postings = Array.ConvertAll(counts, count => new Postings(count));
        for (var doc = 0; doc < corpus.Count; doc++)
            foreach (var (term, best, sum) in worth.Of(corpus[doc]))
                _postings[term].Add(doc, best, sum);
        Array.ForEach(_postings, postings => postings.Close());
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
                readers.Add(new(_postings[number], weight));
        return readers;
    }
}
