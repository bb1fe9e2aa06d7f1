using System.Globalization;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>How many records to measure at, and where PostgreSQL is.</summary>
internal sealed record Options(int[] Sizes, string? Postgres)
{
    /// <summary>The options as typed; null when they cannot be read.</summary>
    public static Options? Read(string[] args) => args switch
    {
        [] => new([600, 50_000, 500_000], null),
        ["--aantal", var sizes, .. var rest] when Numbers(sizes) is { } numbers && Read(rest) is { } read => read with { Sizes = numbers },
        ["--postgres", var connection, .. var rest] when Read(rest) is { } read => read with { Postgres = connection },
        _ => null,
    };

    private static int[]? Numbers(string text)
    {
        var numbers = text.Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        return Array.TrueForAll(numbers, number => number > 0) ? numbers : null;
    }
}
