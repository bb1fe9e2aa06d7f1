using System.Buffers;

namespace SocialeKaart.Search.Dutch;

/// <summary>The spelling rules that hide a Dutch stem: lo-pen is loop, bak-ken is bak, hui-zen is huis, brie-ven is brief.</summary>
internal static class StemSpelling
{
    private static readonly string[] TakesS = ["el", "er", "en", "em", "je", "ie", "aar", "oor", "eur", "a", "o", "y", "e", "um", "ion"];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Without the plural -s, after the endings that take one.</summary>
    public static string DropS(string word) =>
        word.Length > 4 && word[^1] == 's' && !IsDouble(word, 2) && Array.Exists(TakesS, end => word.AsSpan(0, word.Length - 1).EndsWith(end))
            ? word[..^1]
            : word;

    /// <summary>Without -je, -tje, -pje or -etje.</summary>
    public static string DropDiminutive(string word)
    {
        if (word.Length < 6 || !word.EndsWith("je", StringComparison.Ordinal))
            return word;
        if (word.EndsWith("etje", StringComparison.Ordinal) && word.Length > 6)
            return Undouble(word[..^4]);
        var pje = word.EndsWith("pje", StringComparison.Ordinal) && word[^4] == 'm';
        var tje = word.EndsWith("tje", StringComparison.Ordinal) && TakesT(word[^4]) && !IsDouble(word, 4);
        return word[..^(pje || tje ? 3 : 2)];
    }

    /// <summary>Without the -en of plurals and infinitives or the -e of adjectives.</summary>
    public static string DropEn(string word)
    {
        var cut = word.EndsWith("en", StringComparison.Ordinal) ? (IsPartOfVowel(word) ? 0 : 2) : word[^1] == 'e' ? 1 : 0;
        return cut > 0 && word.Length - cut > 2 && HasVowel(word.AsSpan(0, word.Length - cut)) ? Close(word[..^cut]) : word;
    }

    /// <summary>The spelling of a stem once its ending is gone: single consonant, long vowel doubled, v and z as f and s.</summary>
    public static string Close(string stem)
    {
        var open = stem.Length > 2 && IsConsonant(stem[^1]) && stem[^1] is not ('w' or 'x' or 'j')
            && stem[^2] is 'a' or 'e' or 'o' or 'u'
            && !IsVowel(stem[^3]) && (stem[^2] != 'e' || Syllables(stem) == 1);
        var closed = open ? $"{stem[..^1]}{stem[^2]}{stem[^1]}" : Undouble(stem);
        return Shorten(closed[^1] switch { 'v' => closed[..^1] + 'f', 'z' => closed[..^1] + 's', _ => closed });
    }

    /// <summary>One e for a long e in the last of several syllables, where spelling cannot tell it from a mute one: probleem, problemen.</summary>
    public static string Shorten(string stem) =>
        stem.Length > 4 && IsConsonant(stem[^1]) && stem[^2] == 'e' && stem[^3] == 'e' && Syllables(stem) > 1 ? stem.Remove(stem.Length - 2, 1) : stem;

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public static bool HasVowel(ReadOnlySpan<char> text) => text.ContainsAny(Vowels);

    private static bool IsConsonant(char c) => c is >= 'a' and <= 'z' && !IsVowel(c);

    /// <summary>The e of -en belongs to the vowel before it: groen and alleen, but not naaien or ideeën.</summary>
    private static bool IsPartOfVowel(string word) => word.Length > 3 && (word[^3] == 'o' || word[^3] == 'e' && word[^4] != 'e');

    private static bool TakesT(char c) => IsVowel(c) || c is 'l' or 'n' or 'r' or 'w' or 'j';

    private static string Undouble(string stem) =>
        stem.Length > 2 && stem[^1] == stem[^2] && IsConsonant(stem[^1]) ? stem[..^1] : stem;

    private static bool IsDouble(string word, int fromEnd) =>
        word.Length > fromEnd + 1 && IsVowel(word[^fromEnd]) && word[^fromEnd] == word[^(fromEnd + 1)];

    private static int Syllables(string word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
            if (IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1])))
                count++;
        return count;
    }
}
