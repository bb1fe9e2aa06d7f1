using SocialeKaart.Search.Dutch;

namespace SocialeKaart.OpenTaal;

/// <summary>
/// Marks the stem of each infinitive whose stem the dictionary gives no verb flag (bezoek), and adds the stem of a
/// separable verb that the word list misses (aanlever), as lever is one.
/// </summary>
internal static class VerbStems
{
    private const int Shortest = 3;

    public static void Complete(Dictionary<string, WordKind> words)
    {
        var infinitives = words.Where(w => w.Value.HasFlag(WordKind.Infinitive) && w.Key.EndsWith("en", StringComparison.Ordinal)).ToList();
        var stems = words.Where(w => w.Value.HasFlag(WordKind.Stem)).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var candidates in infinitives.Select(i => Spelling.Closed(i.Key[..^2]).ToList()).Where(c => !c.Exists(stems.Contains)))
            if ((candidates.Find(words.ContainsKey) ?? Separable(candidates, stems)) is { } stem)
                words[stem] = words.GetValueOrDefault(stem) | WordKind.Stem;
    }

    /// <summary>The candidate with the longest tail that is a stem itself: aanlever by lever, not aanleveer by veer.</summary>
    private static string? Separable(List<string> candidates, HashSet<string> stems)
    {
        for (var start = 2; start <= candidates[^1].Length - Shortest; start++)
            if (candidates.Find(c => stems.Contains(c[start..])) is { } candidate)
                return candidate;
        return null;
    }
}
