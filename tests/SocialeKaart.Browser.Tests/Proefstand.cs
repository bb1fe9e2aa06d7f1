using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests;

/// <summary>Colours as the visitor's system asks for them.</summary>
public enum Kleurstand { Licht, Donker, Contrast }

/// <summary>How a visitor looks at the site.</summary>
/// <param name="Breedte">Width of the window in px.</param>
/// <param name="Kleuren">Colours; Contrast is the high contrast of the system (forced colours).</param>
/// <param name="Hoogte">Height of the window in px.</param>
/// <param name="Letter">The browser's own letter size in px.</param>
/// <param name="Script">False for a visitor whose browser runs no JavaScript.</param>
public sealed record Kijker(int Breedte, Kleurstand Kleuren = Kleurstand.Licht, int Hoogte = 800, int Letter = 16, bool Script = true);

/// <summary>
/// One site and one browser for all tests of this run: starting them costs seconds, a page a tenth of one. Every way of looking has one
/// browser context, which all tests share; no page may leave anything in it, and <c>SporenTests</c> proves that none does.
/// </summary>
internal static class Proefstand
{
    private static readonly Lazy<Task<RunningSite>> Started = new(Start);
    private static readonly Lazy<Task<IPlaywright>> Driver = new(Playwright.CreateAsync);
    private static readonly ConcurrentDictionary<int, Lazy<Task<IBrowser>>> Browsers = new();
    private static readonly ConcurrentDictionary<Kijker, Lazy<Task<IBrowserContext>>> Contexts = new();
    private static readonly ConcurrentDictionary<Kijker, ConcurrentBag<IPage>> Free = new();

    public static Task<RunningSite> Site => Started.Value;

    /// <summary>A tab of this visitor, used before or new; the caller gives it back (await using).</summary>
    public static async Task<Tab> Tab(Kijker kijker)
    {
        var free = Free.GetOrAdd(kijker, _ => []);
        var page = free.TryTake(out var used) ? used : await (await Contexts.GetOrAdd(kijker, k => new(() => Context(k))).Value).NewPageAsync();
        return new(page, free);
    }

    /// <summary>A tab in which the page was loaded whole.</summary>
    public static async Task<Tab> Open(string blad, Kijker kijker)
    {
        var tab = await Tab(kijker);
        await tab.Go(Bladen.Find(blad));
        return tab;
    }

    public static Task<Tab> Open(string blad, int breedte = 360) => Open(blad, new Kijker(breedte));

    /// <summary>The text of a file of Toegankelijkheid/Metingen.</summary>
    public static string Script(string naam)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(naam)
            ?? throw new ArgumentException($"There is no Metingen/{naam}.js.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A browser context of its own, with nothing in its cache; for a test that changes what a page finds. The caller disposes of it.</summary>
    public static async Task<IBrowserContext> Context(Kijker kijker)
    {
        var browser = await Browsers.GetOrAdd(kijker.Letter, letter => new(async () => await Chromium.Launch(await Driver.Value, letter))).Value;
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = (await Site).Address,
            Locale = "nl-NL",
            ViewportSize = new() { Width = kijker.Breedte, Height = kijker.Hoogte },
            ColorScheme = kijker.Kleuren == Kleurstand.Donker ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = kijker.Kleuren == Kleurstand.Contrast ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = kijker.Script,
        });
        await context.AddInitScriptAsync(Script("gemeen"));
        return context;
    }

    private static async Task<RunningSite> Start()
    {
        var site = new RunningSite();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => site.Dispose();
        await site.InitializeAsync();
        return site;
    }
}
