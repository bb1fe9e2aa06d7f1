using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>What words of a question mean together, by the word list: rood staan is schulden.</summary>
internal sealed class GroupMeanings(Vocabulary vocabulary, Synonyms synonyms)
{
    private const int MaxWords = 7;

    private static readonly int[][] Patterns = [[0, 2], [0, 1, 3], [0, 2, 3]];

    private const float OwnWeight = .3f;

    /// <summary>The longest group that begins at a word, and how many words it has; null when there is none.</summary>
    public (int Count, Concept Concept)? At(Token[] tokens, int at)
    {
        var most = Reach(tokens, at);
        for (var count = most; count > 1; count--)
        {
            var group = tokens[at..(at + count)];
            if (Meaning(group) is { Count: > 0 } meaning)
                return (count, ConceptOf(group, meaning));
        }
        return null;
    }

    /// <summary>How many words from here are of any group, or hold one together: no group is longer.</summary>
    private int Reach(Token[] tokens, int at)
    {
        var end = at;
        while (end < tokens.Length && end < at + MaxWords && (synonyms.InGroup(vocabulary.Stem(tokens[end].Text)) || DutchText.IsGlue(tokens[end].Text)))
            end++;
        return end - at;
    }

    /// <summary>Words that mean something together with at most one other between each two of them, and which these are.</summary>
    public (int[] Places, Concept Concept)? Apart(Token[] tokens, int at)
    {
        if (!synonyms.InGroup(vocabulary.Stem(tokens[at].Text)))
            return null;
        var telling = Enumerable.Range(at, Math.Min(MaxWords, tokens.Length - at)).Where(i => !DutchText.IsGlue(tokens[i].Text)).ToArray();
        foreach (var pattern in telling.Length > 0 && telling[0] == at ? Patterns : [])
        {
            if (pattern[^1] >= telling.Length)
                continue;
            var places = Array.ConvertAll(pattern, i => telling[i]);
            var group = Array.ConvertAll(places, place => tokens[place]);
            if (synonyms.Of(Synonyms.Key(group.Select(token => vocabulary.Stem(token.Text)))) is { Count: > 0 } meaning)
                return (places, ConceptOf(group, meaning));
        }
        return null;
    }

    /// <summary>As the list has it; else in any order and with words between them that say little.</summary>
    private IReadOnlyList<WeightedTerm> Meaning(Token[] group)
    {
        var exact = synonyms.Of(string.Join(' ', group.Select(token => vocabulary.Stem(token.Text))));
        if (exact.Count > 0)
            return exact;
        if (synonyms.WithoutArticles(group) is var bare && bare.Contains(' ', StringComparison.Ordinal) && synonyms.Of(bare) is { Count: > 0 } same)
            return same;
        var telling = Array.FindAll(group, token => !DutchText.IsGlue(token.Text));
        if (telling.Length > 1 && telling[0] == group[0] && telling[^1] == group[^1]
            && synonyms.Of(Synonyms.Key(telling.Select(token => vocabulary.Stem(token.Text)))) is { Count: > 0 } loose)
            return loose;
        return [];
    }

    /// <summary>What the group means, and beside that its own words: less by themselves, in full side by side in a title.</summary>
    private Concept ConceptOf(Token[] group, IReadOnlyList<WeightedTerm> meaning)
    {
        var telling = Array.FindAll(group, token => !DutchText.IsStopWord(token.Text));
        var stems = Array.ConvertAll(telling, token => vocabulary.Stem(token.Text));
        var own = telling.Where((_, i) => !DutchText.IsLight(stems[i])).SelectMany(token => vocabulary.TermsOf(token.Text))
            .Where(term => vocabulary.Knows(term.Term)).Select(term => term with { Weight = OwnWeight * term.Weight });
        var pairs = stems.Zip(stems.Skip(1), (left, right) => new WeightedTerm(Terms.Pair(left, right), 1.5f));
        var words = group.Select(token => token.Text).ToArray();
        return new(string.Concat(words), string.Join(' ', words), Role.Heavy, [.. meaning, .. own, .. pairs]) { Listed = true };
    }
}
