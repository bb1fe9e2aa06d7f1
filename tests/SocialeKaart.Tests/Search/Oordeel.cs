namespace SocialeKaart.Tests.Search;

/// <summary>A judged question: its class, and per activity a grade from 0 to 3.</summary>
internal sealed record Oordeel(string Vraag, string Klasse, IReadOnlyDictionary<string, int> Graden)
{
    public static readonly IReadOnlyList<Oordeel> Alle = Read();

    public static IEnumerable<string> Vragen => Alle.Select(o => o.Vraag);

    private static Oordeel[] Read()
    {
        var grades = Rows("qrels.tsv").ToLookup(row => row[0]);
        return [.. Rows("queries.tsv").Skip(1).Select(row =>
            new Oordeel(row[3], row[1], grades[row[0]].ToDictionary(grade => grade[1], grade => int.Parse(grade[2], provider: null))))];
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(
        Path.Combine(RepositoryRoot.Path, "tests", "SocialeKaart.Tests", "Search", "oordeel", file)).Select(line => line.Split('\t'));
}
