namespace SocialeKaart.Search.Dutch;

/// <summary>Finds the known word behind a misspelt one: few letters away, or sounding the same in Dutch. The first letter must sound right.</summary>
internal sealed class Corrections
{
    private const int MinWord = 5, LongWord = 8;

    // A candidate that only sounds the same is worse than a right one and better than one letter off.
    private const int PerEdit = 2;

    private readonly ILookup<char, (string Word, string Sound)> _bySound;

    public Corrections(IEnumerable<string> words) => _bySound = words
        .Where(word => word.Length >= MinWord && word.All(char.IsAsciiLetter))
        .Select(word => (Word: word, Sound: Sound(word)))
        .ToLookup(word => word.Sound[0]);

    public string? Of(string word)
    {
        if (word.Length < MinWord || !word.All(char.IsAsciiLetter))
            return null;
        var sound = Sound(word);
        var limit = PerEdit * (word.Length < LongWord ? 1 : 2);
        string? best = null;
        foreach (var candidate in _bySound[sound[0]])
            if (Distance(word, sound, candidate, limit) is var distance && distance <= limit && (distance < limit || best is null))
                (best, limit) = (candidate.Word, distance);
        return best;
    }

    private static int Distance(string word, string sound, (string Word, string Sound) candidate, int limit)
    {
        if (sound == candidate.Sound)
            return PerEdit - 1;
        return Math.Abs(word.Length - candidate.Word.Length) * PerEdit > limit ? int.MaxValue : PerEdit * Edits(word, candidate.Word);
    }

    /// <summary>How a word sounds, roughly: letters that Dutch writers confuse become one, double letters single.</summary>
    public static string Sound(string word)
    {
        var sound = word.Replace("ij", "ei", StringComparison.Ordinal).Replace('y', 'i').Replace("ou", "au", StringComparison.Ordinal)
            .Replace("sch", "sg", StringComparison.Ordinal).Replace("ch", "g", StringComparison.Ordinal).Replace("th", "t", StringComparison.Ordinal)
            .Replace('z', 's').Replace('v', 'f').Replace('c', 'k').Replace("x", "ks", StringComparison.Ordinal);
        var single = new string([.. sound.Where((c, i) => i == 0 || c != sound[i - 1])]);
        return single[^1] == 'd' ? single[..^1] + "t" : single;
    }

    /// <summary>Letters to add, drop, change or swap with a neighbour (optimal string alignment).</summary>
    public static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
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
}
