using System.Collections.Frozen;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>Reads an age as the group it belongs to: a son of 17 is one of the jongeren. It says little, as most activities are for all ages.</summary>
internal sealed class Ages(Vocabulary vocabulary)
{
    /// <summary>Children go to the basisschool, jongeren are up to 27 by the classification, ouderen draw AOW.</summary>
    private const int LastOfChildren = 12, LastOfYoung = 27, FirstOfOld = 65, Oldest = 110;

    private static readonly FrozenSet<string> Before =
    [
        "van", "ben", "is", "wordt", "word", "mw", "dhr", "mevr", "clt", "client", "clnt", "jongere", "man", "vrouw", "jongen", "meisje", "zoon", "dochter",
        "zoontje", "dochtertje", "moeder", "vader", "kind", "kids", "leeftijd",
    ];

    private static readonly FrozenSet<string> After = ["jr", "jarig", "jarige"];

    /// <summary>The group of the age that stands at a word; null when none does, or when it is an age of most people.</summary>
    public Concept? At(Token[] tokens, int at)
    {
        if (!int.TryParse(tokens[at].Text, out var age) || age > Oldest || !IsAge(tokens, at) || Group(age) is not { } group)
            return null;
        var known = Array.FindAll(vocabulary.TermsOf(group), term => vocabulary.Knows(term.Term));
        return new(group, vocabulary.Stem(group), Role.Light, known);
    }

    private static string? Group(int age) =>
        age <= LastOfChildren ? "kinderen" : age <= LastOfYoung ? "jongeren" : age >= FirstOfOld ? "ouderen" : null;

    /// <summary>van 9 tot 12 uur is a time.</summary>
    private static bool IsAge(Token[] tokens, int at) =>
        Text(tokens, at + 1) is var next && next is not ("tot" or "uur" or "dagdelen" or "dgd" or "euro")
        && (After.Contains(next) || next == "jaar" && Text(tokens, at + 2) == "oud" || Before.Contains(Text(tokens, at - 1)));

    private static string Text(Token[] tokens, int at) => at < 0 || at >= tokens.Length ? "" : tokens[at].Text;
}
