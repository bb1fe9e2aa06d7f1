namespace SocialeKaart.Search.Dutch;

/// <summary>The spellings around a word.</summary>
internal static class OneLetterAway
{
    /// <summary>All words of letters a to z that are one letter away.</summary>
    public static IEnumerable<string> From(string word)
    {
        for (var at = 0; at <= word.Length; at++)
        {
            if (at < word.Length)
                yield return word.Remove(at, 1);
            if (at + 1 < word.Length)
                yield return $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}";
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                yield return $"{word[..at]}{letter}{word[at..]}";
                if (at < word.Length)
                    yield return $"{word[..at]}{letter}{word[(at + 1)..]}";
            }
        }
    }
}
