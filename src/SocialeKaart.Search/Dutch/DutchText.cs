using System.Buffers;
using System.Collections.Frozen;
using SocialeKaart.Content;
using SocialeKaart.Search.Talen;

namespace SocialeKaart.Search.Dutch;

/// <summary>A word of a text, folded, and as it was written. A word with hyphens is known joined ("naaiatelier") and by its pieces.</summary>
public readonly record struct Token(string Text, string Written, string[] Pieces)
{
    /// <summary>Where it stands in the text.</summary>
    public Tekstdeel Place { get; init; }

    /// <summary>What stands there, when this is what it was meant to be; else null.</summary>
    public string? Typed { get; init; }

    /// <summary>Whether it stands for a word of another language.</summary>
    public bool Translated { get; init; }
}

/// <summary>What Dutch text means to the index: words, stems, and which words carry a question. Package-free, the same for every engine.</summary>
public static class DutchText
{
    /// <summary>Longer words are cut: nothing in the corpus or a dictionary of Dutch comes near.</summary>
    public const int MaxWord = 40;

    private const int MaxPieces = 4;

    internal static readonly FrozenSet<string> StopWords = WordFile.Words("stopwoorden").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> LightStems = WordFile.Words("lichte-woorden").Select(Stem).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ElsewhereStems = WordFile.Words("elders").SelectMany(Tokens).SelectMany(token => new[] { token.Text, Stem(token.Text) })
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Shorthand = WordFile.Words("vaktaal").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> People = WordFile.Words("personen").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Possessives =
        ["mijn", "mij", "me", "mn", "m", "onze", "ons", "jouw", "je", "uw", "zijn", "zn", "haar", "dr", "hun"];
    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly FrozenSet<string> Negations = ["niet", "geen", "zonder", "nooit", "niets", "niks"];

    public static string Fold(string text) => Folding.Fold(text);

    /// <summary>What the forms of a word share; that of a postcode is its four digits.</summary>
    public static string Stem(string word) =>
        IsPostcode(word) ? word[..4] : word[^1] == '+' ? word[..^1] : Lemmatiser.Dutch.Lemma(word);

    /// <summary>Whether a word only holds a question together ("de", "ik", "zoek").</summary>
    public static bool IsStopWord(string word) => StopWords.Contains(word);

    /// <summary>Whether a word only holds a group of words together; niet and geen do more than that.</summary>
    public static bool IsGlue(string word) => IsStopWord(word) && !Negations.Contains(word);

    /// <summary>Whether what follows is what someone wants.</summary>
    public static bool IsWanting(string word) => word is "wil" or "wilde" or "zou" or "graag" or "zoek" or "zoekt" or "liefst" or "liever";

    /// <summary>Whether the word that follows is what is not there or not wanted.</summary>
    public static bool IsWithout(string word) => word is "geen" or "zonder";

    /// <summary>Whether a word names someone of a family or a house: a man, a daughter, the neighbours.</summary>
    public static bool IsPerson(string word) => People.Contains(word);

    /// <summary>Whether with this word people speak of themselves.</summary>
    public static bool IsFirstPerson(string word) => word is "ik" or "mijn" or "me" or "mij" or "mn" or "wij" or "we" or "ons" or "onze" or "i" or "my" or "am";

    /// <summary>Whether a word says whose someone is.</summary>
    public static bool IsPossessive(string word) => Possessives.Contains(word);

    /// <summary>Whether a word has letters that no Dutch word has.</summary>
    public static bool HasForeignLetters(string written) =>
        written.Any(c => c > 'ÿ' && c is not ('ĳ' or 'Ĳ' or '’' or '‘' or 'ʼ') && char.IsLetter(c));

    /// <summary>Whether too many activities share a stem for it to be a match by itself ("samen", "werken").</summary>
    public static bool IsLight(string stem) => LightStems.Contains(stem);

    /// <summary>Whether only professionals use a word: mw, dgd, wmo.</summary>
    public static bool IsShorthand(string word) => Shorthand.Contains(word);

    /// <summary>Whether people seek a word elsewhere than with us: prices, tickets, results.</summary>
    public static bool IsElsewhere(string word) => IsElsewhere(word, Stem(word));

    /// <summary>The same, when the stem is known already.</summary>
    public static bool IsElsewhere(string word, string stem) => ElsewhereStems.Contains(word) || ElsewhereStems.Contains(stem);

    /// <summary>
    /// The words of a text in order. Short words and numbers stay (AA, NT2, 3564); an apostrophe inside a word vanishes (foto's is fotos);
    /// a plus behind a word stays (18+); hyphens join.
    /// </summary>
    public static IEnumerable<Token> Tokens(string text) =>
        Runs(text).SelectMany(run => Split(run.Van(text)).Select(token => token with { Place = run }));

    /// <summary>Where the words stand, one place for each of <see cref="Tokens"/>, without reading them.</summary>
    public static IEnumerable<Tekstdeel> Places(string text) =>
        Runs(text).SelectMany(run => Enumerable.Repeat(run, IsOneWord(text.AsSpan(run.Start, run.Lengte)) ? 1 : Split(run.Van(text)).Count()));

    private static bool IsOneWord(ReadOnlySpan<char> run) => !run.Contains('-') && run.ContainsAny(PlainLetters);

    private static IEnumerable<Tekstdeel> Runs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            while (start < text.Length && !IsWordPart(text[start]))
                start++;
            var end = End(text, start);
            if (end > start)
                yield return new(start, end - start);
            start = end;
        }
    }

    private static int End(string text, int at)
    {
        for (; at < text.Length; at++)
            if (!IsWordPart(text[at]) && !Joins(text, at))
                return text[at] == '+' && at > 0 && IsWordPart(text[at - 1]) && (at + 1 == text.Length || !IsWordPart(text[at + 1])) ? at + 1 : at;
        return at;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036F' || Letters.IsSign(c);

    private static bool Joins(string text, int at) =>
        text[at] is '\'' or '’' or '‘' or '`' or '´' or '-' && at > 0 && IsWordPart(text[at - 1]) && at + 1 < text.Length && IsWordPart(text[at + 1]);

    private static IEnumerable<Token> Split(string run)
    {
        if (!run.Contains('-', StringComparison.Ordinal))
            return Plain(run) is { Length: > 0 } text ? [new(text, run, [])] : [];
        var pieces = run.Split('-').Select(Plain).Where(piece => piece.Length > 0).ToArray();
        var joined = string.Concat(pieces);
        return pieces.Length == 0 ? []
            : pieces.Length == 1 ? [new(joined, run, [])]
            : pieces.Length > MaxPieces || joined.Length > MaxWord || joined.All(char.IsDigit)
                ? pieces.Select(piece => new Token(piece, piece, []))
            : [new(joined, run, pieces)];
    }

    private static bool IsPostcode(string word) =>
        word.Length == 6 && word.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && char.IsAsciiLetter(word[4]) && char.IsAsciiLetter(word[5]);

    private static string Plain(string run) => Fold(run) is var text && text == "zo'n" ? "zo" : Cut(text.Replace("'", "", StringComparison.Ordinal));

    private static string Cut(string word) => word.Length <= MaxWord ? word : word[..MaxWord];
}
