using System.Globalization;

namespace SocialeKaart.Search.Meten;

/// <summary>
/// Judged questions that were written together, from two files beside each other: <c>queries*.tsv</c> with <c>qrels*.tsv</c>, or
/// <c>*vragen.tsv</c> with <c>*oordelen.tsv</c>. The first has a head with the columns id, klasse and vraag; a row of the second is a
/// question, an activity (<c>act-0042</c> is the one with nummer 42) and a grade.
/// </summary>
public sealed record Vragenset(string Naam, IReadOnlyList<Oordeel> Oordelen)
{
    private static readonly (string Vragen, string Oordelen)[] Namen = [("queries", "qrels"), ("vragen", "oordelen")];

    /// <summary>All sets of a folder, by name.</summary>
    /// <exception cref="InvalidDataException">A file is missing or wrong; the message says in Dutch which, where and what to do.</exception>
    public static IReadOnlyList<Vragenset> ReadAll(string folder)
    {
        var sets = Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal)
            .Select(file => (Vragen: file, Oordelen: Partner(file))).Where(pair => pair.Oordelen is not null)
            .Select(pair => Read(pair.Vragen, pair.Oordelen!)).ToArray();
        return sets.Length > 0 ? sets
            : throw new InvalidDataException($"In {folder} staan geen vragen; zet er queries.tsv met qrels.tsv in, of vragen.tsv met oordelen.tsv.");
    }

    public static Vragenset Read(string vragen, string oordelen)
    {
        var grades = Grades(oordelen).ToLookup(grade => grade.Id, StringComparer.Ordinal);
        var rows = Rows(vragen).ToArray();
        var head = rows.Length > 0 ? rows[0].Cells : [];
        int Column(string naam) => Array.IndexOf(head, naam) is >= 0 and var at ? at : throw Wrong(vragen, 1, $"de kolom \"{naam}\" mist in de eerste regel");
        var (id, klasse, vraag) = (Column("id"), Column("klasse"), Column("vraag"));
        return new(Path.GetFileNameWithoutExtension(vragen), [.. rows.Skip(1).Select(row => row.Cells.Length == head.Length
            ? new Oordeel(row.Cells[id], row.Cells[klasse], row.Cells[vraag],
                grades[row.Cells[id]].DistinctBy(grade => grade.Nummer).ToDictionary(grade => grade.Nummer, grade => grade.Graad))
            : throw Wrong(vragen, row.Line, $"hier horen {head.Length} kolommen, met een tab ertussen"))]);
    }

    private static IEnumerable<(string Id, int Nummer, int Graad)> Grades(string file)
    {
        foreach (var (line, cells) in Rows(file))
            yield return cells is [var id, ['a', 'c', 't', '-', .. var digits], var grade]
                && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)
                && int.TryParse(grade, NumberStyles.None, CultureInfo.InvariantCulture, out var graad) && graad <= 3
                ? (id, nummer, graad)
                : throw Wrong(file, line, "hier hoort een vraag, een activiteit (act-0042) en een graad van 0 tot 3, met een tab ertussen");
    }

    private static string? Partner(string file)
    {
        var naam = Path.GetFileName(file);
        foreach (var (vragen, oordelen) in Namen)
            if (naam.Contains(vragen, StringComparison.Ordinal))
                return Path.Combine(Path.GetDirectoryName(file)!, naam.Replace(vragen, oordelen, StringComparison.Ordinal)) is var partner && File.Exists(partner)
                    ? partner : throw new InvalidDataException($"Bij {file} hoort {partner}, en dat bestand is er niet.");
        return null;
    }

    private static IEnumerable<(int Line, string[] Cells)> Rows(string file) =>
        File.ReadLines(file).Select((line, index) => (index + 1, line.Split('\t'))).Where(row => row.Item2.Length > 1);

    private static InvalidDataException Wrong(string file, int line, string what) => new($"{file}:{line}  {what}");
}
