using System.Diagnostics;
using SocialeKaart.Import;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Benchmarks;

/// <summary>
/// The whole import beside a program that only fetches and parses the same pages with the same concurrency, alternating: as programs, the way both
/// are used, and once more in one process that has warmed up, where the start of neither counts. As a program an import must stay within
/// <see cref="MaxRatio"/> times that time.
/// </summary>
internal static class ImportBenchmark
{
    private const int Rounds = 5, Concurrency = 4;
    private const double MaxRatio = 2;

    public static async Task<int> Run(Uri start)
    {
        var pages = await OnlyFetch.Discover(start, Concurrency);
        if (pages.Count < 2)
        {
            Console.Error.WriteLine($"Op {start} antwoordt geen bron. Start eerst: dotnet run --project tools/SocialeKaart.Voorbeeldsite");
            return 2;
        }
        Console.WriteLine($"{pages.Count} pagina's, {Concurrency} tegelijk, {Environment.ProcessorCount} processors");
        using var list = new WorkFolder();
        var file = Path.Combine(list.Path, "paginas.txt");
        await File.WriteAllLinesAsync(file, pages.Select(p => p.AbsoluteUri));
        var programs = await Measure("als programma's", 1, () => Commands.OnlyFetch(file), folder => Commands.Import(start, folder));
        await Measure("in een warm proces", 8, () => OnlyFetch.Run(pages, Concurrency), folder => Import(start, folder));
        return programs <= MaxRatio ? 0 : 1;
    }

    /// <returns>How many times as long the slower of a first and a next import takes.</returns>
    private static async Task<double> Measure(string how, int warmUp, Func<Task> fetch, Func<string, Task> import)
    {
        // All folders stay until the end: some file systems make files slowly just after others were deleted.
        var folders = Enumerable.Range(0, warmUp + Rounds).Select(_ => new WorkFolder()).ToList();
        var times = new List<(double Fetch, double First, double Again)>();
        foreach (var (round, folder) in folders.Index())
        {
            // Each goes first in every other round.
            var before = round % 2 == 0 ? await Time(fetch) : (double?)null;
            var first = await Time(() => import(folder.Path));
            times.Add((before ?? await Time(fetch), first, await Time(() => import(folder.Path))));
        }
        folders.ForEach(f => f.Dispose());
        return Tell(how, times[warmUp..]);
    }

    private static double Tell(string how, IReadOnlyList<(double Fetch, double First, double Again)> times)
    {
        var (fetch, first, again) = (Middle(times.Select(t => t.Fetch)), Middle(times.Select(t => t.First)), Middle(times.Select(t => t.Again)));
        Console.WriteLine($"{how}, midden van {Rounds} rondes: ophalen en ontleden {fetch:0.00} s");
        Console.WriteLine($"  eerste import {first:0.00} s = {first / fetch:0.00} keer, nog eens {again:0.00} s = {again / fetch:0.00} keer");
        return Math.Max(first, again) / fetch;
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

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
}
