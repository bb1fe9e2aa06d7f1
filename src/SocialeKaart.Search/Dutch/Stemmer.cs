using System.Collections.Frozen;

namespace SocialeKaart.Search.Dutch;

/// <summary>
/// Brings the forms of a Dutch word together: exceptions first, then the forms of known verbs, then careful rules for plurals, diminutives,
/// adjectives and -heid. Two words match when their stems agree; a stem need not be a word.
/// </summary>
internal static class Stemmer
{
    private static readonly FrozenDictionary<string, string> Exceptions = WordFile.Lines("uitzonderingen")
        .Select(line => line.Split(" = "))
        .ToFrozenDictionary(pair => pair[0], pair => pair[^1], StringComparer.Ordinal);

    public static string Stem(string word)
    {
        word = word.TrimEnd('+');
        if (IsPostcode(word))
            return word[..4];
        if (Known(word) is { } known)
            return known;
        if (word.Length < 4 || word.AsSpan().ContainsAnyInRange('0', '9'))
            return word;
        var singular = StemSpelling.DropS(word);
        return Known(singular) ?? Reduce(StemSpelling.DropDiminutive(singular));
    }

    /// <summary>Whether the exceptions or the verbs name this word, so that nothing about it is left to rules.</summary>
    public static bool IsListed(string word) => Known(word) is not null;

    private static string? Known(string word) =>
        Exceptions.TryGetValue(word, out var stem) || Verbs.Forms.TryGetValue(word, out stem) ? stem : null;

    private static string Reduce(string word)
    {
        if (Known(word) is { } known)
            return known;
        var noun = word.EndsWith("heden", StringComparison.Ordinal) ? word[..^5] + "heid" : StemSpelling.DropEn(word);
        if (Known(noun) is { } root)
            return root;
        if (noun.Length > 5 && noun.EndsWith("ing", StringComparison.Ordinal) && Verbs.Stems.Contains(StemSpelling.Close(noun[..^3])))
            return StemSpelling.Close(noun[..^3]);
        if (noun.Length > 7 && noun.EndsWith("heid", StringComparison.Ordinal))
            return Known(noun[..^4]) ?? StemSpelling.Shorten(noun[..^4]);
        return StemSpelling.Shorten(noun);
    }

    private static bool IsPostcode(string word) =>
        word.Length == 6 && word.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && char.IsAsciiLetter(word[4]) && char.IsAsciiLetter(word[5]);
}
