namespace SocialeKaart.Search.Index;

/// <summary>The activities that match the words of a question, and how well; apart from any filter, so that counts and lists agree.</summary>
internal sealed record Ranking(DocumentSet Matches, float[] Scores)
{
    private const float LightWeight = .3f;

    public static Ranking Of(Question question, ITermStore store, int count)
    {
        var heavy = question.Concepts.Any(concept => !concept.Light);
        var ranking = new Ranking(new(count), new float[count]);
        var (scores, overlap) = (new float[count], new float[count]);
        foreach (var concept in question.Concepts)
        {
            Array.Clear(scores);
            store.Score(concept.Alternatives, scores);
            ranking.Add(scores, overlap, concept.Light ? LightWeight : 1, match: !heavy || !concept.Light);
        }
        if (question.Pairs.Count > 0)
            ranking.AddPhrases(question.Pairs, store, scores);
        var all = question.Concepts.Sum(concept => concept.Light ? LightWeight : 1);
        for (var doc = 0; doc < count; doc++)
            ranking.Scores[doc] *= overlap[doc] / all;
        return ranking;
    }

    /// <summary>Adds one concept: rarer concepts count more.</summary>
    private void Add(float[] scores, float[] overlap, float weight, bool match)
    {
        var frequency = scores.Length - scores.AsSpan().Count(0f);
        var rarity = weight * (1 + MathF.Log((scores.Length + 1f) / (frequency + 1f)));
        for (var doc = 0; doc < scores.Length; doc++)
            if (scores[doc] > 0)
            {
                Scores[doc] += rarity * scores[doc];
                overlap[doc] += weight;
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
}
