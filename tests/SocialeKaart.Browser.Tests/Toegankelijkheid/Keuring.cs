using System.Collections.Concurrent;

namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>
/// All that the measurements find on one type of page for one visitor, with every group of filters open. The page is loaded once; each test
/// looks at its own measurement.
/// </summary>
internal static class Keuring
{
    // Each changes nothing on the page, so that they can follow one another.
    private static readonly string[] Metingen =
    [
        "afgeknipt", "beweging", "doelgrootte", "gebaren", "kleur-alleen", "kop-en-voet", "koppen", "labels", "letter", "linktekst", "media", "opbouw", "opslag", "plaatjes",
        "randcontrast", "reflow", "ruime-doelen", "taal", "titel", "velden", "woorden", "zintuigen", "zweven",
    ];

    private static readonly ConcurrentDictionary<(string, Kijker), Lazy<Task<Dictionary<string, string[]>>>> Done = new();

    /// <summary>What a file of Metingen gives. With the text spacing of WCAG 1.4.12 it is called "afgeknipt, ruim" or "reflow, ruim".</summary>
    public static async Task<string[]> Of(string meting, string blad, Kijker kijker) =>
        (await Done.GetOrAdd((blad, kijker), key => new(() => Run(key.Item1, key.Item2))).Value)[meting];

    /// <summary>The measurement found nothing.</summary>
    public static async Task AssertEmpty(string meting, string blad, Kijker kijker) => Assert.Empty(await Of(meting, blad, kijker));

    private static async Task<Dictionary<string, string[]>> Run(string blad, Kijker kijker)
    {
        await using var tab = await Proefstand.Open(blad, kijker);
        await tab.Meet("alles-open");
        var found = new Dictionary<string, string[]>();
        foreach (var meting in Metingen)
            found[meting] = await tab.Meet(meting);
        await tab.Meet("tekstafstand");
        foreach (var meting in new[] { "afgeknipt", "reflow" })
            found[$"{meting}, ruim"] = await tab.Meet(meting);
        return found;
    }
}
