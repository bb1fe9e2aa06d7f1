namespace SocialeKaart.Search.Index;

/// <summary>The activities that match the words of a question, and how well; apart from any filter, so that counts and lists agree.</summary>
internal sealed record Ranking(DocumentSet Matches, float[] Scores)
{
    private const float IntentFactor = 5;

    /// <summary>For each kind of place, level or moment that was named the activities that have one.</summary>
    private DocumentSet[] Kinds { get; init; } = [];

    /// <summary>
    /// Of a question with several ideas what shares only a weak one is left out: below this share of the best score and of the ideas.
    /// </summary>
    private const float LeastScore = .12f, LeastOverlap = .5f;

    public static Ranking Of(Question question, ITermStore store, Corpus corpus)
    {
        var count = corpus.Count;
        var ranking = new Ranking(new(count), new float[count]);
        var (scores, overlap, evidence) = (new float[count], new float[count], new float[count]);
        var matching = Matching(question);
        foreach (var concept in question.Concepts)
        {
            Array.Clear(scores);
            store.Score(concept.Alternatives, scores);
            ranking.Add(scores, overlap, concept, concept.Role == matching);
            for (var doc = 0; doc < count; doc++)
                evidence[doc] += scores[doc] > 0 ? Evidence.For(concept, scores[doc], question.StoryWords) : 0;
        }
        if (question.Pairs.Count > 0)
            ranking.AddPhrases(question.Pairs, store, scores);
        var all = question.Concepts.Where(concept => concept.Role != Role.Understood).Sum(concept => concept.Weight);
        if (matching == Role.Heavy && evidence.Max() < Evidence.Needed(question))
            return new(new(count), new float[count]);
        for (var doc = 0; doc < count; doc++)
            ranking.Scores[doc] *= all > 0 ? overlap[doc] / all : 1;
        if (matching == Role.Heavy)
            ranking.Agree(corpus.Themas);
        var kept = matching == Role.Heavy ? ranking.WithoutTail(overlap, all) : ranking;
        return question.Intents.Count == 0 ? kept : kept.With(question.Intents, only: matching != Role.Heavy);
    }

    /// <summary>The words that make a match: light ones only when there is no heavier one.</summary>
    private static Role Matching(Question question) =>
        question.Concepts.Count == 0 ? Role.Understood : question.Concepts.Min(concept => concept.Role);

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

    /// <summary>Moves up what shares its thema with the best activities, by their share of the scores.</summary>
    private void Agree(int[] themas)
    {
        var best = Best();
        var sum = best.Sum(doc => Scores[doc]); var before = (float[])Scores.Clone();
        for (var doc = 0; sum > 0 && doc < Scores.Length; doc++)
            if (Scores[doc] > 0)
                Scores[doc] *= 1 + 2 * best.Where(other => themas[other] == themas[doc]).Sum(other => before[other]) / sum;
    }

    private int[] Best() => [.. Enumerable.Range(0, Scores.Length).Where(doc => Matches.Contains(doc)).OrderByDescending(doc => Scores[doc]).Take(Models)];

    private Ranking WithoutTail(float[] overlap, float all)
    {
        var best = 0f;
        for (var doc = 0; doc < Scores.Length; doc++)
            if (Matches.Contains(doc))
                best = Math.Max(best, Scores[doc]);
        return this with
        {
            Matches = DocumentSet.Where(
                Scores.Length, doc => Matches.Contains(doc) && (Scores[doc] >= LeastScore * best || overlap[doc] >= LeastOverlap * all)),
        };
    }

    public void PutFirst(int doc)
    {
        Scores[doc] = 1 + 2 * Scores.Max();
        Matches.Add(doc);
    }

    /// <summary>Moves up what has the places, levels and moments that were named. When nothing else was asked, they are what is sought.</summary>
    private Ranking With(IReadOnlyList<Intent> intents, bool only)
    {
        var kinds = intents.GroupBy(intent => intent.Kind, intent => intent.Documents)
            .Select(kind => kind.Aggregate((one, other) => one.Or(other))).ToArray();
        var ranking = this with { Kinds = kinds };
        for (var doc = 0; only && doc < Scores.Length; doc++)
            Scores[doc]++;
        ranking.MoveUp(Scores);
        var all = kinds.Aggregate((one, other) => one.And(other));
        return only && all.Count() > 0 ? ranking with { Matches = all } : ranking;
    }

    /// <summary>Multiplies scores by how many of the places, levels and moments that were named an activity has.</summary>
    public void MoveUp(float[] scores)
    {
        for (var doc = 0; Kinds.Length > 0 && doc < scores.Length; doc++)
            scores[doc] *= 1 + IntentFactor * Kinds.Count(kind => kind.Contains(doc)) / Kinds.Length;
    }
}
