namespace SocialeKaart.Content.Keuren;

/// <summary>What changes in a file, as a unified diff. For texts with as many lines before as after.</summary>
public static class Verschil
{
    private const int Rondom = 2;

    /// <summary>The lines of the diff; none when nothing changes. What cannot be seen is said in words behind a #.</summary>
    public static IEnumerable<string> Of(string file, string voor, string na)
    {
        if (voor == na)
            yield break;
        yield return $"--- {file}";
        yield return $"+++ {file}";
        if (voor.StartsWith('\uFEFF'))
            yield return "# het onzichtbare teken aan het begin (BOM) gaat weg";
        if (voor.Contains('\r', StringComparison.Ordinal))
            yield return "# regels eindigen voortaan met LF in plaats van CRLF";
        var (oud, nieuw) = (Lines(voor), Lines(na));
        foreach (var (van, tot) in Hunks(oud, nieuw))
        {
            yield return $"@@ -{van + 1},{tot - van} +{van + 1},{tot - van} @@";
            for (var i = van; i < tot; i++)
                if (oud[i] == nieuw[i])
                    yield return $" {oud[i]}";
                else
                {
                    yield return $"-{oud[i]}";
                    yield return $"+{nieuw[i]}";
                }
        }
    }

    private static string[] Lines(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');

    private static List<(int Van, int Tot)> Hunks(string[] oud, string[] nieuw)
    {
        var hunks = new List<(int Van, int Tot)>();
        for (var i = 0; i < oud.Length; i++)
        {
            if (oud[i] == nieuw[i])
                continue;
            var (van, tot) = (Math.Max(0, i - Rondom), Math.Min(oud.Length, i + Rondom + 1));
            if (hunks is [.., var last] && last.Tot >= van)
                hunks[^1] = (last.Van, tot);
            else
                hunks.Add((van, tot));
        }
        return hunks;
    }
}
