using System.Diagnostics;
using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Search.Lucene;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>
/// Both engines of this project beside SQLite, PostgreSQL and Lucene.Net as it comes, on the same activities and questions, each doing the
/// whole job. Prints a table in Markdown and what is reached; 1 when something is not.
/// </summary>
internal static class ZoekBenchmark
{
    private const int MostRounds = 20, Work = 200_000, Small = 600, WarmBuilds = 3;

    public static int Run(string repository, int[] sizes, string? postgres)
    {
        var vragen = Vraag.Read(Path.Combine(repository, "tests", "SocialeKaart.Tests", "Search", "oordeel"));
        var corpora = new Corpora(Path.Combine(repository, "content"));
        Console.WriteLine($"{vragen.Length} vragen, {Environment.ProcessorCount} processors; van elke vraag telt de snelste ronde");
        WarmUp(corpora.Of(Small), postgres);
        Console.WriteLine();
        Console.WriteLine("| records | zoekmachine | p50 ms | p99 ms | opbouw s | bytes per record | kB per vraag | gevonden |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        var metingen = new List<Meting>();
        foreach (var size in sizes)
        {
            var aanbod = corpora.Of(size);
            foreach (var contender in Contenders(postgres))
                using (contender)
                    metingen.Add(Print(Meting.Of(contender, aanbod, vragen, Math.Clamp(Work / size, 3, MostRounds))));
        }
        Skipped(postgres);
        return Judge(new Eisen(metingen));
    }

    /// <summary>A new process compiles while it builds; the first build of our engine is told apart, and the table has builds after that.</summary>
    private static void WarmUp(Aanbod aanbod, string? postgres)
    {
        var clock = Stopwatch.StartNew();
        MemoryEngine.Build(aanbod);
        Console.WriteLine(FormattableString.Invariant($"eerste opbouw van {Small} in een nieuw proces: {clock.Elapsed.TotalSeconds:0.00} s"));
        for (var n = 0; n < WarmBuilds; n++)
            foreach (var contender in Contenders(postgres))
                using (contender)
                    contender.Build(aanbod);
    }

    private static IEnumerable<IContender> Contenders(string? postgres)
    {
        yield return new OwnContender(Eisen.Eigen, MemoryEngine.Build);
        if (LuceneEngine.Available)
            yield return new OwnContender("eigen, Lucene.Net", LuceneEngine.Build);
        if (LuceneContender.Available)
            yield return new LuceneContender();
        yield return new SqliteContender();
        if (postgres is not null)
            yield return new PostgresContender(postgres);
    }

    private static Meting Print(Meting meting)
    {
        Console.WriteLine(FormattableString.Invariant(
            $"| {meting.Aantal} | {meting.Naam} | {meting.P50:0.000} | {meting.P99:0.000} | {meting.Build:0.00} | {meting.BytesPerRecord:0} | {meting.KilobytesPerVraag:0} | {meting.Gevonden:0} |"));
        return meting;
    }

    private static void Skipped(string? postgres)
    {
        Console.WriteLine();
        if (postgres is null)
            Console.WriteLine("PostgreSQL is overgeslagen: geef --postgres \"Host=...\" om die mee te meten.");
        if (!LuceneContender.Available)
            Console.WriteLine("Lucene.Net is overgeslagen: de pakketbron van deze build heeft het niet.");
    }

    private static int Judge(Eisen eisen)
    {
        var all = eisen.All().ToArray();
        foreach (var (eis, gehaald) in all)
            Console.WriteLine($"{(gehaald ? "gehaald     " : "NIET gehaald")} {eis}");
        return Array.TrueForAll(all, eis => eis.Gehaald) ? 0 : 1;
    }
}
