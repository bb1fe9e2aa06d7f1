using System.Globalization;

namespace SocialeKaart.Search.Meten;

/// <summary>The scores that were last written down, per question, to see what a change moves: <c>stand.tsv</c> beside the questions.</summary>
public sealed class Stand(IReadOnlyDictionary<string, double> scores)
{
    public const string Bestand = "stand.tsv";

    /// <summary>Smaller moves are rounding.</summary>
    private const double Least = .001;

    /// <summary>The scores in a folder of questions; none when nobody wrote them down yet.</summary>
    public static Stand Read(string folder)
    {
        var file = Path.Combine(folder, Bestand);
        var rows = File.Exists(file) ? File.ReadLines(file).Skip(1).Select(line => line.Split('\t')) : [];
        return new(rows.ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));
    }

    /// <summary>One row for each question, so that a commit shows which ones it moved.</summary>
    public static string Text(IEnumerable<Uitslag> uitslagen) => string.Concat(uitslagen
        .Select(u => string.Create(CultureInfo.InvariantCulture, $"{u.Oordeel.Id}\t{u.Score:0.000}\n")).Order(StringComparer.Ordinal).Prepend("id\tscore\n"));

    /// <summary>The questions whose score is another now, the deepest falls first.</summary>
    public IReadOnlyList<Beweging> Moved(IEnumerable<Uitslag> uitslagen) =>
    [
        .. uitslagen.Where(u => scores.ContainsKey(u.Oordeel.Id)).Select(u => new Beweging(u.Oordeel, new(scores[u.Oordeel.Id], null), Antwoord.Of(u)))
            .Where(b => Math.Abs(b.Na.Score - b.Voor.Score) >= Least).OrderBy(b => b.Na.Score - b.Voor.Score),
    ];

    /// <summary>How much the mean of each class rose since, over the questions that were there; negative when it fell.</summary>
    public IReadOnlyDictionary<string, double> PerKlasse(IEnumerable<Uitslag> uitslagen) => uitslagen
        .Where(u => scores.ContainsKey(u.Oordeel.Id)).GroupBy(u => u.Oordeel.Klasse)
        .ToDictionary(klasse => klasse.Key, klasse => klasse.Average(u => u.Score - scores[u.Oordeel.Id]), StringComparer.Ordinal);
}
