namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>What our engine in memory must reach beside the others, measured in the same run.</summary>
internal sealed class Eisen(IReadOnlyList<Meting> metingen)
{
    public const string Eigen = "eigen, geheugen";

    private const double MaxSmall = .3, MaxBuild = 1;
    private const int Small = 600, Middle = 50_000, Large = 500_000;

    /// <summary>Each requirement that this run can judge, in Dutch, and whether it is reached.</summary>
    public IEnumerable<(string Eis, bool Gehaald)> All()
    {
        foreach (var eigen in metingen.Where(meting => meting.Naam == Eigen))
        {
            if (eigen.Aantal == Small)
            {
                yield return Least($"p50 hooguit {MaxSmall} ms", MaxSmall, eigen.P50, 1);
                yield return Least($"opbouw hooguit {MaxBuild} s", MaxBuild, eigen.Build, 1);
            }
            foreach (var ander in metingen.Where(meting => meting.Aantal == eigen.Aantal))
                foreach (var eis in Beside(eigen, ander))
                    yield return eis;
        }
        if (Own(Middle) is { } middle && Own(Large) is { } large)
            yield return Least("10 keer zo veel records kost minder dan 10 keer p50", 10, large.P50 / middle.P50, 1);
    }

    private static IEnumerable<(string, bool)> Beside(Meting eigen, Meting ander)
    {
        var at = $"{eigen.Aantal:N0} records";
        if (ander.Naam == "SQLite FTS5")
        {
            var least = eigen.Aantal >= Large ? 10 : eigen.Aantal >= Middle ? 5 : 1;
            yield return Least($"{at}: p50 ten minste {least} keer zo snel als {ander.Naam}", ander.P50, eigen.P50, least);
            if (eigen.Aantal >= Middle)
                yield return Least($"{at}: p99 ten minste 10 keer zo snel als {ander.Naam}", ander.P99, eigen.P99, 10);
        }
        if (ander.Naam == "Lucene.Net, kaal")
            yield return Least($"{at}: p50 ten minste 3 keer zo snel als {ander.Naam}", ander.P50, eigen.P50, 3);
    }

    private Meting? Own(int count) => metingen.FirstOrDefault(meting => meting.Naam == Eigen && meting.Aantal == count);

    private static (string, bool) Least(string eis, double theirs, double ours, double least) =>
        ($"{eis}: {ours:0.###} tegen {theirs:0.###}, {theirs / ours:0.0} keer", theirs >= least * ours);
}
