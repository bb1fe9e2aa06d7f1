namespace SocialeKaart.Content;

/// <summary>Finds the known word that someone most likely meant.</summary>
public static class Nearest
{
    /// <summary>". Bedoel je "x"?" for the closest known word at most a third of its letters away, else nothing.</summary>
    public static string Hint(string word, IEnumerable<string> known) => Word(word, known) is { } best ? $". Bedoel je \"{best}\"?" : "";

    /// <summary>The closest known word, at most a third of its letters away, or null.</summary>
    public static string? Word(string word, IEnumerable<string> known)
    {
        var best = known.Select(k => (Word: k, Distance: Distance(word.ToLowerInvariant(), k)))
            .OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal).FirstOrDefault();
        return best.Word is not null && best.Distance <= Math.Max(1, best.Word.Length / 3) ? best.Word : null;
    }

    /// <summary>
    /// The one known word that this can only be: the same but for capitals, accents and blanks, or one letter away from a word of five letters or
    /// more while no second one is within two. Else null.
    /// </summary>
    public static string? Certain(string word, IEnumerable<string> known)
    {
        var slug = Folding.Slug(word);
        var near = known.Where(k => Distance(slug, k) <= 2).ToList();
        if (near.Contains(slug, StringComparer.Ordinal))
            return slug;
        return near is [{ Length: >= 5 } only] && Distance(slug, only) == 1 ? only : null;
    }

    /// <summary>How many letters two words differ: to add, drop, change or swap with a neighbour (optimal string alignment).</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        const int longest = 64;
        if (a.Length > longest || b.Length > longest)
            return Math.Max(a.Length, b.Length);
        Span<int> before = stackalloc int[longest + 1], last = stackalloc int[longest + 1], row = stackalloc int[longest + 1];
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
}
