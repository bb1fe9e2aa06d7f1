using SocialeKaart.Search.Meten;

namespace SocialeKaart.Tests.Search;

/// <summary>The judged questions of this folder.</summary>
internal static class Oordelen
{
    public static readonly string Map = Path.Combine(RepositoryRoot.Path, "tests", "SocialeKaart.Tests", "Search", "oordeel");

    /// <summary>The questions that the search is built with.</summary>
    public static readonly IReadOnlyList<Oordeel> Ontwikkeling = Read("queries.tsv", "qrels.tsv");

    /// <summary>Questions in the voices of those who ask them, only for measuring.</summary>
    public static readonly IReadOnlyList<Oordeel> Eigen = Read("eigen-vragen.tsv", "eigen-oordelen.tsv");

    /// <summary>Questions by people who had seen neither the catalogue nor the search.</summary>
    public static readonly IReadOnlyList<Oordeel> Blind =
        [.. Read("blind-vragen.tsv", "blind-oordelen.tsv"), .. Read("blind2-vragen.tsv", "blind2-oordelen.tsv")];

    public static IEnumerable<string> Vragen => Ontwikkeling.Concat(Eigen).Concat(Blind).Select(o => o.Vraag);

    private static IReadOnlyList<Oordeel> Read(string vragen, string oordelen) =>
        Vragenset.Read(Path.Combine(Map, vragen), Path.Combine(Map, oordelen)).Oordelen;
}
