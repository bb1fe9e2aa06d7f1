namespace SocialeKaart.Search.Dutch;

/// <summary>How many letters two words differ: to add, drop, change or swap with a neighbour (optimal string alignment).</summary>
internal static class EditDistance
{
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        const int width = DutchText.MaxWord + 1;
        Span<int> before = stackalloc int[width], last = stackalloc int[width], row = stackalloc int[width];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            last.CopyTo(before);
            row.CopyTo(last);
        }
        return last[b.Length];
    }

    /// <summary>All words of letters a to z that are one letter away.</summary>
    public static IEnumerable<string> Near(string word)
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
