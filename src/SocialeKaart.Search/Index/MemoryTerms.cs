namespace SocialeKaart.Search.Index;

/// <summary>Terms in memory. What a term is worth in an activity does not depend on the question, so it is worked out once, while building.</summary>
internal sealed class MemoryTerms : ITermStore
{
    private readonly Corpus _corpus;
    private readonly Postings[] _postings;

    public MemoryTerms(Corpus corpus)
    {
        _corpus = corpus;
        var (postings, worth) = (new List<Posting>?[corpus.TermCount], new TermWorth(corpus.TermCount));
        for (var doc = 0; doc < corpus.Count; doc++)
            foreach (var (term, best, sum) in worth.Of(corpus[doc]))
                (postings[term] ??= []).Add(new(doc, best, sum));
        _postings = Array.ConvertAll(postings, items => new Postings(items ?? []));
    }

    public Borrowed<Hit> Find(IReadOnlyList<WeightedTerm> alternatives)
    {
        var hits = new Borrowed<Hit>();
        var readers = Readers(alternatives);
        var window = new Window();
        while (readers.Exists(reader => !reader.IsDone))
        {
            window.MoveTo(readers.Min(reader => reader.Next));
            foreach (var reader in readers)
                reader.AddTo(ref window);
            while (window.TryTake(out var doc, out var values))
                hits.Add(new(doc, values.One + Relevance.Tie * (values.Other - values.One)));
        }
        return hits;
    }

    private List<PostingsReader> Readers(IReadOnlyList<WeightedTerm> alternatives)
    {
        var readers = new List<PostingsReader>(alternatives.Count);
        foreach (var (term, weight) in alternatives)
            if (_corpus.Number(term) is { } number)
                readers.Add(new(_postings[number], weight));
        return readers;
    }
}
