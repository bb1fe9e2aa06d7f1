using System.Collections.Frozen;

namespace SocialeKaart.Search.Dutch;

/// <summary>
/// Takes Dutch compounds apart: moestuin is also about a tuin, tekenles about tekenen. A part counts when the aanbod or the verb list knows
/// it as a word of its own; that stands in for a dictionary.
/// </summary>
internal sealed class Compounds(Func<string, bool> isWord)
{
    private const int MinPart = 4, MinWord = 6;

    private static readonly FrozenSet<string> Short = Row("kort"), Never = Row("nooit"), Whole = Row("heel"), Prefixes = Row("voor");

    private static readonly string[] Links = ["", "s", "en", "n", "e"];

    /// <summary>The stems of the parts, and of their parts in turn; empty when the word is no compound.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        var parts = new List<string>();
        Split(word, parts);
        return parts.Count == 0 ? [] : [.. parts.Select(Stemmer.Stem).Distinct()];
    }

    private void Split(string word, List<string> parts)
    {
        if (word.Length < MinWord || Whole.Contains(word) || Stemmer.IsListed(word))
            return;
        for (var at = 3; at <= word.Length - 3; at++)
            if (IsPart(word[at..]) && Left(word[..at]) is { } left)
            {
                Add(left, parts);
                Add(word[at..], parts);
                return;
            }
        var (head, modifier) = (Head(word), Modifier(word));
        if (head.Length + modifier.Length > 0)
            Add(head.Length > modifier.Length ? head : modifier, parts);
    }

    private void Add(string part, List<string> parts)
    {
        parts.Add(part);
        Split(part, parts);
    }

    /// <summary>The known word in front, without the sound that links it: vrijwilliger-s-werk, boek-en-kast.</summary>
    private string? Left(string left)
    {
        foreach (var link in Links)
            if (left.EndsWith(link, StringComparison.Ordinal) && IsPart(left[..^link.Length]))
                return left[..^link.Length];
        return null;
    }

    /// <summary>The known word at the end, behind something unknown: moes-tuin.</summary>
    private string Head(string word)
    {
        for (var at = 3; at <= word.Length - MinPart; at++)
            if (IsPart(word[at..]) && (isWord(word[at..]) || Verbs.Stems.Contains(word[at..]))
                && StemSpelling.HasVowel(word.AsSpan(0, at)) && !Prefixes.Contains(word[..at]))
                return word[at..];
        return "";
    }

    /// <summary>The known word in front of something unknown: teken-cursus.</summary>
    public string Modifier(string word)
    {
        for (var at = word.Length - MinPart; at >= MinPart; at--)
            if (IsPart(word[..at]) && StemSpelling.HasVowel(word.AsSpan(at)) && !StemSpelling.IsVowel(word[at]))
                return word[..at];
        return "";
    }

    private bool IsPart(string text) =>
        (text.Length >= MinPart || Short.Contains(text)) && IsMeaningful(text) && IsMeaningful(Stemmer.Stem(text))
        && (isWord(text) || Stemmer.IsListed(text));

    private static bool IsMeaningful(string text) => !Never.Contains(text) && !Prefixes.Contains(text) && !DutchText.IsStopWord(text);

    private static FrozenSet<string> Row(string kind) => WordFile.Lines("delen").Select(line => line.Split(' '))
        .Where(words => words[0] == kind).SelectMany(words => words.Skip(1)).ToFrozenSet(StringComparer.Ordinal);
}
