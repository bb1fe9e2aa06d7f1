using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace SocialeKaart.Benchmarks;

/// <summary>The built command line program over a large source, as a process of its own: its time and the most memory that it used. Exit 1 over 400 MB.</summary>
internal static class GroteImport
{
    private const long MaxMegabytes = 400;

    public static async Task<int> Run(Uri voorbeeldsite, int aantal)
    {
        using var bron = await GroteBron.Of(voorbeeldsite, aantal);
        using var folder = new WorkFolder();
        for (var run = 1; run <= 2; run++)
        {
            var (code, seconds, peak) = await Import(bron.Adres, folder.Path);
            using var verslag = JsonDocument.Parse(await File.ReadAllTextAsync(folder.Path + ".json"));
            foreach (var oordeel in verslag.RootElement.GetProperty("adressen").EnumerateArray().CountBy(a => a.GetProperty("oordeel").GetString()!))
                Console.WriteLine($"{oordeel.Key} {oordeel.Value}");
            Console.WriteLine($"import {run} van {aantal} pagina's: {seconds:0.0} s, hoogste geheugengebruik {peak} MB (hooguit {MaxMegabytes} MB)");
            if (code != 0 || peak > MaxMegabytes)
                return 1;
        }
        File.Delete(folder.Path + ".json");
        return 0;
    }

    private static async Task<(int Code, double Seconds, long Peak)> Import(Uri bron, string naar)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(Commands.StartImport(bron, naar, "--verslag", naar + ".json"))!;
        _ = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(20))
            peak = Math.Max(peak, await Highest(process.Id));
        return (process.ExitCode, clock.Elapsed.TotalSeconds, peak);
    }

    /// <summary>The mark that the system keeps of it, in megabytes; 0 when the process is just gone.</summary>
    private static async Task<long> Highest(int process)
    {
        try
        {
            var line = (await File.ReadAllLinesAsync($"/proc/{process}/status")).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
