using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>
/// Weighs whether a question is about what we have: what its best activity says for it against the words that nobody knows. A word that the
/// word list leads from says most, a word in a text least; an unknown noun speaks against it, an unknown verb or name half as much. People who
/// tell a story use more words that are beside the point, so a long question needs less.
/// </summary>
internal static class Grounds
{
    /// <summary>What a word scores in a title, a thema or a target group, and seldom elsewhere.</summary>
    private const float SubjectScore = 2.5f;

    private const float Listed = 1, Subject = .65f, Mentioned = .25f, SubjectPart = .6f, MentionedPart = .2f;
    private const float Noun = 1, OtherDutch = .5f, NoDutch = .6f, KnownWhole = .25f;

    /// <summary>What it costs that a word is known, but not in the same activity as the others.</summary>
    private const float Apart = .4f;

    private const int ShortQuestion = 6;
    private const float OfShort = 1.2f, PerWord = .35f, OfLong = 2.5f;

    /// <summary>How much a word tells that the question is about something else, when nobody knows it.</summary>
    public static float Against(string word)
    {
        var kind = Lexicon.Dutch.Find(word);
        return (kind & (WordKind.Noun | WordKind.Plural)) != 0 || kind == WordKind.None && CompoundSplitter.Dutch.Split(word).Count > 0 ? Noun
            : (kind & WordKind.Word) != 0 ? OtherDutch : NoDutch;
    }

    /// <summary>The same for a compound of which only the parts are known: vuurwerk is no fire and no work.</summary>
    public static float AgainstWhole(string compound) => Lexicon.Dutch.Contains(compound) ? KnownWhole : 0;

    /// <summary>Whether the words leave doubt: one word that is known is enough.</summary>
    public static bool Doubt(Question question) =>
        question.Concepts.Count(concept => concept.Role == Role.Heavy) > 1 || question.Concepts.Any(concept => concept.Against > 0);

    /// <summary>What a concept adds for each activity that has it.</summary>
    public static Borrowed<Hit> Of(Concept concept, ReadOnlySpan<Hit> hits, int words)
    {
        var grounds = new Borrowed<Hit>(hits.Length);
        foreach (var hit in hits)
            grounds.Add(hit with { Score = concept.Weight * (Apart + Leniency(words) * Share(concept, hit.Score >= SubjectScore)) });
        return grounds;
    }

    private static float Share(Concept concept, bool subject) => concept.IsPart ? subject ? SubjectPart : MentionedPart
        : concept.Listed ? Listed : subject ? Subject : Mentioned;

    /// <summary>How much the best activity must have.</summary>
    public static float Needed(Question question) => question.Concepts.Where(concept => concept.Role == Role.Heavy)
        .Sum(concept => concept.Against + (concept.Alternatives.Count > 0 ? Apart * concept.Weight : 0));

    private static float Leniency(int words) => Math.Clamp(OfShort + PerWord * (words - ShortQuestion), OfShort, OfLong);
}
