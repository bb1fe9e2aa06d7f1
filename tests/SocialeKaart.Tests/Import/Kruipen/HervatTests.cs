using System.Diagnostics;
using System.Security.Cryptography;
using Xunit.Abstractions;

namespace SocialeKaart.Tests.Import.Kruipen;

/// <summary>The built program, killed by the system while it imports 200 pages from loopback, and started again each time.</summary>
public sealed class HervatTests(ITestOutputHelper output)
{
    private const int Activiteiten = 188;

    // Eleven times while pages come in, counted at the source; four times while files are written, counted in the folder.
    private static readonly int[] NaVerzoeken = [1, 2, 9, 31, 58, 77, 104, 131, 160, 187, 200];
    private static readonly int[] NaBestanden = [1, 40, 110, 180];

    [Fact]
    public async Task An_import_that_was_killed_fifteen_times_ends_with_the_same_bytes()
    {
        using var bron = new Proefserver(Answer);
        using var heel = new Proefmap();
        using var gedood = new Proefmap();
        await Finish(bron.Adres, heel.Pad);
        Assert.Equal(200, bron.Verzoeken);
        bron.Gevraagd.Clear();
        var kills = 0;
        foreach (var aantal in NaVerzoeken)
            kills += await KillWhen(() => bron.Gevraagd.Count >= aantal, bron, gedood.Pad);
        foreach (var aantal in NaBestanden)
            kills += await KillWhen(() => Files(gedood.Pad) >= aantal, bron, gedood.Pad);
        await Finish(bron.Adres, gedood.Pad);
        output.WriteLine($"{kills} kills, {bron.Verzoeken} requests for {bron.Gevraagd.Count} pages, {Twice(bron)} of them a second time");
        Assert.Equal(15, kills);
        Assert.InRange(Twice(bron), 0, kills);
        Assert.Equal(Contents(heel.Pad), Contents(gedood.Pad));
        Assert.False(File.Exists(Path.Combine(gedood.Pad, ".ophalen", "voorbeeldsite", ".journaal")));
    }

    /// <summary>The same without the journal, to see that the count would show it.</summary>
    [Fact]
    public async Task Without_a_journal_the_source_is_asked_again()
    {
        using var bron = new Proefserver(Answer);
        using var map = new Proefmap();
        await KillWhen(() => bron.Gevraagd.Count >= 60, bron, map.Pad);
        Directory.Delete(Path.Combine(map.Pad, ".ophalen"), recursive: true);
        await Finish(bron.Adres, map.Pad);
        Assert.InRange(Twice(bron), 50, 200);
    }

    /// <summary>Kills the import as soon as something is so, and checks that it cost at most one page a second time.</summary>
    private static async Task<int> KillWhen(Func<bool> moment, Proefserver bron, string map)
    {
        var before = Twice(bron);
        using var process = Opdrachtregel.Import(bron.Adres, map);
        var patience = Stopwatch.StartNew();
        while (!moment() && !process.HasExited && patience.Elapsed < TimeSpan.FromMinutes(1))
            Thread.SpinWait(200);
        var running = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        Assert.InRange(Twice(bron) - before, 0, 1);
        return running && process.ExitCode == 137 ? 1 : 0;
    }

    private static async Task Finish(Uri bron, string map)
    {
        using var process = Opdrachtregel.Import(bron, map);
        var (code, tekst) = await Opdrachtregel.End(process, TimeSpan.FromMinutes(1));
        Assert.True(code == 0, tekst);
    }

    private static int Twice(Proefserver bron) => bron.Gevraagd.Values.Sum(n => n - 1);

    private static int Files(string map) => Directory.Exists(Path.Combine(map, "activiteiten")) ? Directory.EnumerateFiles(Path.Combine(map, "activiteiten"), "*.md").Count() : 0;

    /// <summary>Every file with a digest, hidden ones too.</summary>
    private static SortedDictionary<string, string> Contents(string map) => new(
        Directory.EnumerateFiles(map, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .ToDictionary(f => Path.GetRelativePath(map, f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))), StringComparer.Ordinal);

    /// <summary>200 pages in all: robots.txt, a start page, 188 activities that share names, and 10 organisations.</summary>
    private static Task Answer(Aanvraag vraag)
    {
        if (vraag.Pad == "/robots.txt")
            return vraag.Page("User-agent: *\nDisallow: /beheer/\n"u8.ToArray(), "text/plain");
        if (vraag.Pad == "/")
            return vraag.Page($"<div id=content><p class=aantal>1 - {Activiteiten} van {Activiteiten} activiteiten</p>{Links()}</div>");
        var nummer = int.Parse(vraag.Pad.Split('/')[^2], System.Globalization.CultureInfo.InvariantCulture);
        return vraag.Page(vraag.Pad.StartsWith("/start/", StringComparison.Ordinal)
            ? $"<div id=content><h1>Samen {nummer % 40}</h1><p class=intro>Wat je doet.</p><div class=beschrijving>Nummer {nummer}.</div><dl><dt>Wijk</dt><dd>{(nummer % 3 == 0 ? "Oost" : "Zuid")}</dd><dt>Organisatie</dt><dd><a href='/aanbod/eigen-projecten/orgdetail/{nummer % 10 + 1}/'>De Kring {nummer % 10 / 2}</a></dd></dl></div>"
            : $"<div id=content><h1>De Kring {nummer / 2}</h1><div class=beschrijving>Wij zijn er.</div></div>", $"ETag: \"{nummer}\"\r\n");
    }

    private static string Links() => string.Concat(Enumerable.Range(1, Activiteiten).Select(n => $"<a href='/start/show/{n}/'>{n}</a>"));
}
