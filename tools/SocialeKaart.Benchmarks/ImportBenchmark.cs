using System.Diagnostics;
using SocialeKaart.Import;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Benchmarks;

/// <summary>
/// The whole import beside a program that only fetches and parses the same pages with the same concurrency: alternating, in one process, after
/// one round to warm up. The import must stay within twice that time and under 300 MB.
/// </summary>
internal static class ImportBenchmark
{
    private const int Rounds = 5, Concurrency = 4;
    private const double MaxRatio = 2;
    private const long MaxMegabytes = 300;

    public static async Task<int> Run(Uri start)
    {
        var pages = await OnlyFetch.Discover(start, Concurrency);
        if (pages.Count < 2)
        {
            Console.Error.WriteLine($"Op {start} antwoordt geen bron. Start eerst: dotnet run --project tools/SocialeKaart.Voorbeeldsite");
            return 2;
        }
        Console.WriteLine($"{pages.Count} pagina's, {Concurrency} tegelijk, {Environment.ProcessorCount} processors");
        await Pair(start, pages, round: 0);
        var times = new List<(double Fetch, double First, double Again)>();
        for (var round = 1; round <= Rounds; round++)
            times.Add(await Pair(start, pages, round));
        return Judge(Median(times.Select(t => t.Fetch)), Median(times.Select(t => t.First)), Median(times.Select(t => t.Again)));
    }

    private static async Task<(double, double, double)> Pair(Uri start, IReadOnlyList<Uri> pages, int round)
    {
        using var folder = new WorkFolder();
        // Each goes first in every other round.
        var before = round % 2 == 0 ? await Time(() => OnlyFetch.Run(pages, Concurrency)) : 0;
        var first = await Time(() => Import(start, folder.Path));
        var fetch = before > 0 ? before : await Time(() => OnlyFetch.Run(pages, Concurrency));
        var again = await Time(() => Import(start, folder.Path));
        Console.WriteLine($"ronde {round}: ophalen en ontleden {fetch:0.00} s, eerste import {first:0.00} s, nog eens {again:0.00} s");
        return (fetch, first, again);
    }

    private static async Task Import(Uri start, string folder)
    {
        using var handler = new AddressGuard(start).Handler();
        var verslag = await new Importeren(handler, TimeProvider.System).Run(
            new(new(start, TimeSpan.Zero, Concurrency), folder, Profiel.Load("voorbeeldsite"), new DateOnly(2026, 11, 22)), (_, _) => { }, CancellationToken.None);
        if (verslag.Afgebroken is { } reden)
            throw new InvalidOperationException(reden);
    }

    private static async Task<double> Time(Func<Task> work)
    {
        var clock = Stopwatch.StartNew();
        await work();
        return clock.Elapsed.TotalSeconds;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static int Judge(double fetch, double first, double again)
    {
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024;
        Console.WriteLine($"midden van {Rounds} rondes: ophalen en ontleden {fetch:0.00} s");
        Console.WriteLine($"eerste import {first:0.00} s = {first / fetch:0.00} keer; nog eens {again:0.00} s = {again / fetch:0.00} keer (hooguit {MaxRatio:0} keer)");
        Console.WriteLine($"hoogste geheugengebruik {peak} MB (hooguit {MaxMegabytes} MB)");
        return first <= MaxRatio * fetch && again <= MaxRatio * fetch && peak < MaxMegabytes ? 0 : 1;
    }
}
