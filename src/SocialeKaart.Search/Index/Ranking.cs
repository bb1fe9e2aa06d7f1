namespace SocialeKaart.Search.Index;

/// <summary>
/// The activities that match the words of a question, and how well; apart from any filter, so that counts and lists agree. Give it back
/// with <see cref="Dispose"/>.
/// </summary>
internal sealed class Ranking : IDisposable
{
    private const float IntentFactor = 5;

    /// <summary>
    /// Of a question with several ideas what shares only a weak one is left out: below this share of the best score and of the ideas.
    /// </summary>
    private const float LeastScore = .12f, LeastOverlap = .5f;

    /// <summary>How much an activity gains that shares its thema with this many of the best: words in a text mean more where others mean it too.</summary>
    private const float Agreement = 2;

    private readonly Borrowed<Hit> _hits;

    // For each kind of place, level or moment that was named the activities that have one.
    private readonly DocumentSet[] _kinds;

    private Ranking(IReadOnlyList<Intent> intents, int room)
    {
        _hits = new(room);
        _kinds = [.. intents.GroupBy(intent => intent.Kind, intent => intent.Documents).Select(kind => kind.Aggregate((one, other) => one.Or(other)))];
    }

    /// <summary>The activities that match, in the order of their place.</summary>
    public Span<Hit> Hits => _hits.Items;

    public static Ranking Of(Question question, ITermStore store, Corpus corpus)
    {
        using var sum = new HitSum();
        var grounds = new Grounds(question);
        var (matching, words) = (Matching(question), new DocumentSet(corpus.Count));
        var all = 0f;
        foreach (var concept in question.Concepts)
        {
            var hits = store.Find(concept.Alternatives);
            var weight = grounds.Weight(concept, hits.Items);
            sum.Add(hits, weight * Rarity(hits.Count, corpus.Count), concept.Role == Role.Understood ? 0 : weight);
            all += concept.Role == Role.Understood ? 0 : weight;
            grounds.Add(concept, hits);
            if (concept.Role == matching)
                words.Add(hits.Items);
        }
        if (question.Pairs.Count > 0)
            sum.Add(store.Find(question.Pairs), factor: 1);
        using var candidates = sum.Sum();
        var ranking = new Ranking(question.Intents, candidates.Count);
        if (matching != Role.Heavy)
            ranking.AddAll(candidates.Items, words, all);
        else if (grounds.Suffice())
            ranking.AddWithoutTail(candidates.Items, words, all, corpus);
        ranking.MoveUp(ranking.Hits);
        return ranking;
    }

    /// <summary>The words that make a match: light ones only when there is no heavier one.</summary>
    private static Role Matching(Question question) =>
        question.Concepts.Count == 0 ? Role.Understood : question.Concepts.Min(concept => concept.Role);

    /// <summary>Rarer concepts count more.</summary>
    private static float Rarity(int frequency, int count) => 1 + MathF.Log((count + 1f) / (frequency + 1f));

    private static float Best(ReadOnlySpan<Hit> hits)
    {
        var best = 0f;
        foreach (var hit in hits)
            best = Math.Max(best, hit.Score);
        return best;
    }

    private void AddWithoutTail(ReadOnlySpan<Scored> candidates, DocumentSet words, float all, Corpus corpus)
    {
        var themas = ThemaShares.Of(candidates, words, all, corpus);
        float Agreeing(Scored candidate) => candidate.Covering(all) * (1 + Agreement * themas[corpus.Themas[candidate.Doc]]);
        var best = 0f;
        foreach (var candidate in candidates)
            if (words.Contains(candidate.Doc))
                best = Math.Max(best, Agreeing(candidate));
        foreach (var candidate in candidates)
            if (words.Contains(candidate.Doc) && (Agreeing(candidate) >= LeastScore * best || candidate.Overlap >= LeastOverlap * all))
                _hits.Add(new(candidate.Doc, Agreeing(candidate)));
    }

    /// <summary>When only places, levels and moments were named, or little beside them, what has them all is what is sought.</summary>
    private void AddAll(ReadOnlySpan<Scored> candidates, DocumentSet words, float all)
    {
        var named = _kinds.Length == 0 ? null : _kinds.Aggregate((one, other) => one.And(other));
        var sought = named?.Count() > 0 ? named : words;
        var at = 0;
        for (var doc = sought.Next(0); doc >= 0; doc = sought.Next(doc + 1))
        {
            while (at < candidates.Length && candidates[at].Doc < doc)
                at++;
            var score = at < candidates.Length && candidates[at].Doc == doc ? candidates[at].Covering(all) : 0;
            _hits.Add(new(doc, _kinds.Length == 0 ? score : score + 1));
        }
    }

    public void PutFirst(int doc)
    {
        var first = new Hit(doc, 1 + 2 * Best(Hits));
        var at = 0;
        while (at < Hits.Length && Hits[at].Doc < doc)
            at++;
        if (at < Hits.Length && Hits[at].Doc == doc)
            Hits[at] = first;
        else
            _hits.Insert(at, first);
    }

    /// <summary>Multiplies scores by how many of the places, levels and moments that were named an activity has.</summary>
    public void MoveUp(Span<Hit> hits)
    {
        foreach (ref var hit in _kinds.Length > 0 ? hits : [])
            hit = hit with { Score = hit.Score * (1 + IntentFactor * Kinds(hit.Doc) / _kinds.Length) };
    }

    public void Dispose() => _hits.Dispose();

    private int Kinds(int doc)
    {
        var count = 0;
        foreach (var kind in _kinds)
            count += kind.Contains(doc) ? 1 : 0;
        return count;
    }
}
