using System.Collections.Frozen;
using SocialeKaart.Content;

namespace SocialeKaart.Search.Dutch;

/// <summary>A word of a text, folded. A word with hyphens is known joined ("naaiatelier") and by its pieces ("naai", "atelier").</summary>
public readonly record struct Token(string Text, string[] Pieces);

/// <summary>What Dutch text means to the index: words, stems, and which words carry a question. Package-free, the same for every engine.</summary>
public static class DutchText
{
    /// <summary>Longer words are cut: nothing in the corpus or a dictionary of Dutch comes near.</summary>
    public const int MaxWord = 40;

    private const int MaxPieces = 4;

    private static readonly FrozenSet<string> StopWords = WordFile.Words("stopwoorden").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> LightStems = WordFile.Words("lichte-woorden").Select(Stem).ToFrozenSet(StringComparer.Ordinal);

    public static string Fold(string text) => Folding.Fold(text);

    public static string Stem(string word) => Stemmer.Stem(word);

    /// <summary>Whether a word only holds a question together ("de", "ik", "zoek").</summary>
    public static bool IsStopWord(string word) => StopWords.Contains(word);

    /// <summary>Whether too many activities share a stem for it to be a match by itself ("samen", "werken").</summary>
    public static bool IsLight(string stem) => LightStems.Contains(stem);

    /// <summary>
    /// The words of a text in order. Short words and numbers stay (AA, NT2, 3564); an apostrophe inside a word vanishes (foto's is fotos);
    /// a plus behind a word stays (18+); hyphens join.
    /// </summary>
    public static IEnumerable<Token> Tokens(string text)
    {
        var folded = Fold(text);
        for (var start = 0; start < folded.Length;)
        {
            while (start < folded.Length && !char.IsLetterOrDigit(folded[start]))
                start++;
            var end = End(folded, start);
            if (end > start)
                foreach (var token in Split(folded[start..end]))
                    yield return token;
            start = end;
        }
    }

    private static int End(string text, int at)
    {
        for (; at < text.Length; at++)
            if (!char.IsLetterOrDigit(text[at]) && !Joins(text, at))
                return at < text.Length && text[at] == '+' && at > 0 && char.IsLetterOrDigit(text[at - 1]) ? at + 1 : at;
        return at;
    }

    private static bool Joins(string text, int at) =>
        text[at] is '\'' or '-' && at > 0 && char.IsLetterOrDigit(text[at - 1]) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static IEnumerable<Token> Split(string run)
    {
        var pieces = run.Replace("'", "", StringComparison.Ordinal).Split('-').Select(Cut).ToArray();
        var joined = string.Concat(pieces);
        return pieces.Length == 1 ? [new(pieces[0], [])]
            : pieces.Length > MaxPieces || joined.Length > MaxWord || joined.All(char.IsDigit) ? pieces.Select(p => new Token(p, []))
            : [new(joined, pieces)];
    }

    private static string Cut(string word) => word.Length <= MaxWord ? word : word[..MaxWord];
}
