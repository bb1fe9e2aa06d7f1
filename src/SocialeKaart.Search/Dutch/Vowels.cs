namespace SocialeKaart.Search.Dutch;

/// <summary>How long the vowels of a word sound: that of lezen is long, as in leesen and leese; that of lessen is short.</summary>
internal static class Vowels
{
    private const string All = "aeiouy";

    /// <summary>For each vowel before the last consonants a letter: l for long, k for short. Two vowels, or one before a single consonant and another vowel, are long.</summary>
    public static string Lengths(string word)
    {
        var lengths = new List<char>();
        for (var at = 0; at < word.Length; at++)
        {
            if (!IsVowel(word, at))
                continue;
            var end = at;
            while (IsVowel(word, end))
                end++;
            lengths.Add(end - at > 1 || end == word.Length || !IsVowel(word, end) && IsVowel(word, end + 1) ? 'l' : 'k');
            at = end;
        }
        return lengths.Count == 0 ? "" : new([.. lengths[..^1].Append(lengths.Count == 1 ? lengths[0] : '-')]);
    }

    private static bool IsVowel(string word, int at) => at < word.Length && All.Contains(word[at], StringComparison.Ordinal);
}
