namespace SocialeKaart.Search.Index;

/// <summary>A term to look for and what it counts.</summary>
public readonly record struct WeightedTerm(string Term, float Weight);

/// <summary>
/// The terms under which a word is stored. The first character tells the streams apart: the word as written, its stem, the stems of its
/// parts, a phrase of the word list, and pairs of stems that stand side by side.
/// </summary>
public static class Terms
{
    public static string Exact(string word) => "=" + word;

    public static string Stem(string stem) => "~" + stem;

    public static string Part(string stem) => "+" + stem;

    public static string Phrase(IEnumerable<string> stems) => "\"" + string.Join(' ', stems);

    /// <summary>The stems of a phrase; null when the term is no phrase.</summary>
    public static string[]? PhraseStems(string term) => term[0] == '"' ? term[1..].Split(' ') : null;

    public static string Pair(string left, string right) => $"&{left} {right}";
}

/// <summary>One field of one activity: for each position the numbers of the terms that stand there.</summary>
public readonly record struct FieldTerms(SearchField Field, IReadOnlyList<int[]> Positions);

/// <summary>An engine: holds the terms of all activities and tells which hold a term, and how strongly.</summary>
public interface ITermStore
{
    /// <summary>
    /// The activities that match, in their order, each with how well it matches the best of the alternatives plus
    /// <see cref="Relevance.Tie"/> times the rest. One match counts term weight × field boost × <see cref="Relevance.Of"/>.
    /// </summary>
    Borrowed<Hit> Find(IReadOnlyList<WeightedTerm> alternatives);
}
