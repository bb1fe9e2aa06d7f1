using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>A question of the benchmark: words, and for a third of them one or two filters.</summary>
internal sealed record Vraag(string Tekst, IReadOnlyDictionary<Facet, string> Filters)
{
    /// <summary>What every contender counts.</summary>
    public static readonly Facet[] Facetten = [Facet.Wijk, Facet.Niveau, Facet.Toegang, Facet.Thema];

    private static readonly Dictionary<Facet, string>[] Choices =
    [
        new() { [Facet.Wijk] = "overvecht" },
        new() { [Facet.Niveau] = "meedoen" },
        new() { [Facet.Wijk] = "zuid", [Facet.Toegang] = "vrij" },
        new() { [Facet.Thema] = "ontmoeting" },
    ];

    /// <summary>The judged questions of the tests: as people really type, misspellings and whole sentences included.</summary>
    public static Vraag[] Read(string folder) =>
    [
        .. ((IEnumerable<string>)["queries.tsv", "eigen-vragen.tsv"]).SelectMany(file => File.ReadLines(Path.Combine(folder, file)).Skip(1))
            .Select((line, i) => new Vraag(line.Split('\t')[3], i % 3 == 0 ? Choices[i / 3 % Choices.Length] : [])),
    ];

    /// <summary>The runs of letters and digits, for engines that have no question reader of their own.</summary>
    public string[] Words() =>
        [.. new string([.. Tekst.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];

    public SearchQuery Query(Indeling indeling) => SearchQuery.Parse(
        Filters.Select(f => KeyValuePair.Create(f.Key.ToString(), (string?)f.Value)).Append(KeyValuePair.Create("q", (string?)Tekst)), indeling);
}
