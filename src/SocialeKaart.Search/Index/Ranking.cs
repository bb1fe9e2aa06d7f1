namespace SocialeKaart.Search.Index;

/// <summary>The activities that match the words of a question, and how well; apart from any filter, so that counts and lists agree.</summary>
internal sealed record Ranking(DocumentSet Matches, float[] Scores)
{
    private const float IntentFactor = 5;

    /// <summary>Of a question with several ideas what shares only a weak one is left out: below this share of the best score and of the ideas.</summary>
    private const float LeastScore = .12f, LeastOverlap = .5f;

    public static Ranking Of(Question question, ITermStore store, int count)
    {
        var ranking = new Ranking(new(count), new float[count]);
        var (scores, overlap) = (new float[count], new float[count]);
        var matching = Matching(question);
        foreach (var concept in question.Concepts)
        {
            Array.Clear(scores);
            store.Score(concept.Alternatives, scores);
            ranking.Add(scores, overlap, concept, concept.Role == matching);
        }
        if (question.Pairs.Count > 0)
            ranking.AddPhrases(question.Pairs, store, scores);
        var all = question.Concepts.Where(concept => concept.Role != Role.Understood).Sum(concept => concept.Weight);
        for (var doc = 0; doc < count; doc++)
            ranking.Scores[doc] *= all > 0 ? overlap[doc] / all : 1;
        var kept = matching == Role.Heavy ? ranking.WithoutTail(overlap, all) : ranking;
        return question.Intents.Count == 0 ? kept : kept.With(question.Intents, only: matching != Role.Heavy);
    }

    /// <summary>The words that make a match: light ones only when there is no heavier one.</summary>
    private static Role Matching(Question question) => question.Concepts.Count == 0 ? Role.Understood : question.Concepts.Min(concept => concept.Role);

    /// <summary>Adds one concept: rarer concepts count more.</summary>
    private void Add(float[] scores, float[] overlap, Concept concept, bool match)
    {
        var frequency = scores.Length - scores.AsSpan().Count(0f);
        var rarity = concept.Weight * (1 + MathF.Log((scores.Length + 1f) / (frequency + 1f)));
        for (var doc = 0; doc < scores.Length; doc++)
            if (scores[doc] > 0)
            {
                Scores[doc] += rarity * scores[doc];
                overlap[doc] += concept.Role == Role.Understood ? 0 : concept.Weight;
                if (match)
                    Matches.Add(doc);
            }
    }

    private void AddPhrases(IReadOnlyList<WeightedTerm> pairs, ITermStore store, float[] scores)
    {
        Array.Clear(scores);
        store.Score(pairs, scores);
        for (var doc = 0; doc < scores.Length; doc++)
            Scores[doc] += scores[doc];
    }

    private Ranking WithoutTail(float[] overlap, float all)
    {
        var best = 0f;
        for (var doc = 0; doc < Scores.Length; doc++)
            if (Matches.Contains(doc))
                best = Math.Max(best, Scores[doc]);
        return this with { Matches = DocumentSet.Where(Scores.Length, doc => Matches.Contains(doc) && (Scores[doc] >= LeastScore * best || overlap[doc] >= LeastOverlap * all)) };
    }

    /// <summary>Moves up what has the places, levels and moments that were named. When nothing else was asked, they are what is sought.</summary>
    private Ranking With(IReadOnlyList<Intent> intents, bool only)
    {
        var kinds = intents.ToLookup(intent => intent.Kind);
        var all = new DocumentSet(Scores.Length);
        for (var doc = 0; doc < Scores.Length; doc++)
        {
            var satisfied = kinds.Count(kind => kind.Any(intent => intent.Documents.Contains(doc)));
            Scores[doc] = (only ? 1 + Scores[doc] : Scores[doc]) * (1 + IntentFactor * satisfied / kinds.Count);
            if (satisfied == kinds.Count)
                all.Add(doc);
        }
        return only && all.Count() > 0 ? this with { Matches = all } : this;
    }
}
