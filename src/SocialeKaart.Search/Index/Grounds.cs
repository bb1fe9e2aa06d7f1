using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>
/// Weighs whether a question is about what we have: what its best activity says for it against the words that nobody knows. A word that the
/// word list leads from says most, a word in a text least; an unknown noun speaks against it, an unknown verb or name half as much, and a word
/// that people seek elsewhere most, unless an activity is about it. In a story and in the shorthand of professionals unknown words tell less.
/// </summary>
internal sealed class Grounds(Question question)
{
    /// <summary>What a word scores in a title, a thema or a target group, and seldom elsewhere.</summary>
    private const float SubjectScore = 2.5f;

    private const float Listed = 1, Subject = .65f, Mentioned = .25f, SubjectPart = .6f, MentionedPart = .2f;
    private const float Noun = 1, OtherDutch = .5f, NoDutch = .6f, KnownWhole = .25f, SoughtElsewhere = 1.5f, LightElsewhere = .5f;

    /// <summary>What it costs that a word is known, but not in the same activity as the others.</summary>
    private const float Apart = .4f;

    private const int ShortQuestion = 6, LongStory = 9;
    private const float OfShort = 1.2f, PerWord = .35f, OfLong = 2.5f;

    /// <summary>What an unknown word tells in a long story and in shorthand, as a share of what it tells in other questions.</summary>
    private const float InStory = .3f, LessPerWord = .07f, InShorthand = .5f;

    /// <summary>
    /// What counts in a story for a word that no activity is about, and for one that the word list does not lead from when it leads from another:
    /// they are words of the story more than what is sought.
    /// </summary>
    private const float BesideThePoint = .5f, BesideListed = .5f;

    /// <summary>Engines add floats in different orders.</summary>
    private const float Rounding = .001f;

    private readonly bool _anyListed = question.Concepts.Any(concept => concept.Listed);
    private readonly List<(Concept Concept, Borrowed<Hit> Hits)> _heavy = [];
    private float _elsewhere;

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
    public bool Doubt { get; } = question.Concepts.Count(concept => concept.Role == Role.Heavy) > 1
        || question.Concepts.Any(concept => concept.Against > 0 || concept.Elsewhere);

    /// <summary>What a concept counts in the order: in a long story less, when the word list does not lead from it.</summary>
    public float Weight(Concept concept, ReadOnlySpan<Hit> hits) =>
        question.StoryWords <= LongStory || concept.Listed || concept.Role != Role.Heavy ? concept.Weight
            : concept.Weight * (IsSubject(hits) ? 1 : BesideThePoint) * (_anyListed && !concept.Wanted ? BesideListed : 1);

    /// <summary>Takes in a concept with the activities that have it.</summary>
    public void Add(Concept concept, Borrowed<Hit> hits)
    {
        if (concept.Elsewhere && !IsSubject(hits.Items))
            _elsewhere += concept.Role == Role.Heavy ? SoughtElsewhere : LightElsewhere;
        else if (Doubt && concept.Role == Role.Heavy)
            _heavy.Add((concept, hits));
    }

    /// <summary>Whether the best activity has enough.</summary>
    public bool Suffice() => !Doubt || Strongest() >= Needed() - Rounding;

    private float Needed() => _elsewhere + _heavy.Sum(heavy =>
        Share() * heavy.Concept.Against + (heavy.Concept.Alternatives.Count > 0 ? Apart * heavy.Concept.Weight : 0));

    private Borrowed<Hit> For(Concept concept, ReadOnlySpan<Hit> hits)
    {
        var (grounds, leniency) = (new Borrowed<Hit>(hits.Length), Leniency());
        foreach (var hit in hits)
            grounds.Add(hit with { Score = concept.Weight * (Apart + leniency * Share(concept, hit.Score >= SubjectScore)) });
        return grounds;
    }

    private static bool IsSubject(ReadOnlySpan<Hit> hits)
    {
        foreach (var hit in hits)
            if (hit.Score >= SubjectScore)
                return true;
        return false;
    }

    private float Strongest()
    {
        using var all = new HitSum();
        foreach (var (concept, hits) in _heavy)
            all.Add(For(concept, hits.Items), factor: 1);
        using var sums = all.Sum();
        var most = 0f;
        foreach (var sum in sums.Items)
            most = Math.Max(most, sum.Score);
        return most;
    }

    private static float Share(Concept concept, bool subject) => concept.IsPart ? subject ? SubjectPart : MentionedPart
        : concept.Listed ? Listed : subject ? Subject : Mentioned;

    private float Share() => Math.Min(question.Professional && _elsewhere == 0 ? InShorthand : 1, Math.Clamp(1 - LessPerWord * Extra(), InStory, 1));

    private float Leniency() => Math.Clamp(OfShort + PerWord * Extra(), OfShort, OfLong);

    /// <summary>How many words a story has beyond a short question; one about what is sought elsewhere is read as strictly as that.</summary>
    private int Extra() => _elsewhere > 0 ? 0 : question.StoryWords - ShortQuestion;
}
