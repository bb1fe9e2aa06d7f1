namespace SocialeKaart.Search.Dutch;

/// <summary>The spelling of open and closed syllables: what stands before an ending, spelled without that ending.</summary>
public static class Spelling
{
    /// <summary>Candidates, likeliest first: "lop" gives loop, lop; "zwemm" zwem; "schrijv" schrijf; "lez" lees, les.</summary>
    public static IEnumerable<string> Closed(string open)
    {
        if (open.Length < 2)
            yield break;
        var last = open[^1];
        if (IsVowel(last))
        {
            yield return open;
            yield break;
        }
        if (last == open[^2])
        {
            yield return open[..^1];
            yield break;
        }
        var hard = last switch { 'v' => open[..^1] + 'f', 'z' => open[..^1] + 's', _ => open };
        if (open[^2] is 'a' or 'e' or 'o' or 'u' && (open.Length == 2 || !IsVowel(open[^3])))
            yield return hard.Insert(open.Length - 1, open[^2].ToString());
        yield return hard;
        if (hard != open)
            yield return open;
    }

    /// <summary>Whether a weak verb has -t and -te after this stem ('t kofschip), or -d and -de. After f and s both: leefde, blafte.</summary>
    public static bool TakesPast(ReadOnlySpan<char> stem, char ending) => stem[^1] switch
    {
        'f' or 's' => ending is 't' or 'd',
        'c' or 'h' or 'k' or 'p' or 't' or 'x' => ending == 't',
        _ => ending == 'd',
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
