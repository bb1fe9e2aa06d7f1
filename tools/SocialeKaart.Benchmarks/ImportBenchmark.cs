using System.Diagnostics;
using SocialeKaart.Import;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Benchmarks;

/// <summary>
/// The whole import beside a program that only fetches and parses the same pages with the same concurrency: alternating, in one process, after
/// a few rounds to warm up. An import must stay within twice that time and under 300 MB; a first import also makes two files a page.
/// </summary>
internal static class ImportBenchmark
{
    private const int WarmUp = 8, Rounds = 5, Concurrency = 4;
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
        // All folders stay until the end: some file systems make files slowly just after others were deleted.
        var folders = Enumerable.Range(0, WarmUp + Rounds).Select(_ => new WorkFolder()).ToList();
        var times = new List<(Duur Fetch, Duur First, Duur Again)>();
        foreach (var (i, folder) in folders.Index())
            times.Add(await Pair(start, pages, folder, i - WarmUp + 1));
        folders.ForEach(f => f.Dispose());
        times.RemoveRange(0, WarmUp);
        return Judge(Duur.Median(times.Select(t => t.Fetch)), Duur.Median(times.Select(t => t.First)), Duur.Median(times.Select(t => t.Again)));
    }

    private static async Task<(Duur, Duur, Duur)> Pair(Uri start, IReadOnlyList<Uri> pages, WorkFolder folder, int round)
    {
        // Each goes first in every other round.
        var before = round % 2 == 0 ? await Time(() => OnlyFetch.Run(pages, Concurrency)) : null;
        var first = await Time(() => Import(start, folder.Path));
        var fetch = before ?? await Time(() => OnlyFetch.Run(pages, Concurrency));
        var again = await Time(() => Import(start, folder.Path));
        Console.WriteLine($"ronde {round}: ophalen en ontleden {fetch}, eerste import {first}, nog eens {again}");
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

    private static async Task<Duur> Time(Func<Task> work)
    {
        using var self = Process.GetCurrentProcess();
        var (clock, before) = (Stopwatch.StartNew(), self.TotalProcessorTime);
        var (p0, g0, g1, g2, al) = (GC.GetTotalPauseDuration(), GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2), GC.GetTotalAllocatedBytes());
        await work();
        Console.WriteLine($"   gc pause {(GC.GetTotalPauseDuration() - p0).TotalMilliseconds:0} ms, {GC.CollectionCount(0) - g0}/{GC.CollectionCount(1) - g1}/{GC.CollectionCount(2) - g2}, {(GC.GetTotalAllocatedBytes() - al) >> 20} MB");
        self.Refresh();
        return new(clock.Elapsed.TotalSeconds, (self.TotalProcessorTime - before).TotalSeconds);
    }

    private static int Judge(Duur fetch, Duur first, Duur again)
    {
        using var self = Process.GetCurrentProcess();
        var peak = self.PeakWorkingSet64 / 1024 / 1024;
        Console.WriteLine($"midden van {Rounds} rondes: ophalen en ontleden {fetch}");
        Console.WriteLine($"eerste import {first} = {first.Times(fetch)} (hooguit {MaxRatio:0} keer)");
        Console.WriteLine($"nog eens {again} = {again.Times(fetch)} (hooguit {MaxRatio:0} keer)");
        Console.WriteLine($"hoogste geheugengebruik {peak} MB (hooguit {MaxMegabytes} MB)");
        return Math.Max(first.Klok, again.Klok) <= MaxRatio * fetch.Klok && peak < MaxMegabytes ? 0 : 1;
    }

    /// <summary>Seconds by the clock, and seconds of processor time: the first suffers from whatever else the machine does.</summary>
    private sealed record Duur(double Klok, double Processor)
    {
        public static Duur Median(IEnumerable<Duur> values) => new(Middle(values.Select(v => v.Klok)), Middle(values.Select(v => v.Processor)));

        public string Times(Duur other) => $"{Klok / other.Klok:0.00} keer de tijd, {Processor / other.Processor:0.00} keer de processortijd";

        public override string ToString() => $"{Klok:0.00} s ({Processor:0.00} s processor)";

        private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
    }
}
