namespace SocialeKaart.Tests.Search;

/// <summary>A judged question: its class, and per activity a grade from 0 to 3.</summary>
internal sealed record Oordeel(string Vraag, string Klasse, IReadOnlyDictionary<string, int> Graden)
{
    /// <summary>The questions that the search is built with.</summary>
    public static readonly IReadOnlyList<Oordeel> Ontwikkeling = Read("queries.tsv", "qrels.tsv");

    /// <summary>Questions in the voices of those who ask them, only for measuring.</summary>
    public static readonly IReadOnlyList<Oordeel> Eigen = Read("eigen-vragen.tsv", "eigen-oordelen.tsv");

    public static IEnumerable<string> Vragen => Ontwikkeling.Concat(Eigen).Select(o => o.Vraag);

    private static Oordeel[] Read(string questions, string judgements)
    {
        var grades = Rows(judgements).ToLookup(row => row[0]);
        return [.. Rows(questions).Skip(1).Select(row =>
            new Oordeel(row[3], row[1], grades[row[0]].ToDictionary(grade => grade[1], grade => int.Parse(grade[2], provider: null))))];
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(
        Path.Combine(RepositoryRoot.Path, "tests", "SocialeKaart.Tests", "Search", "oordeel", file)).Select(line => line.Split('\t'));
}
