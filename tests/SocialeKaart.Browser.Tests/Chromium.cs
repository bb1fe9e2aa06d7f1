using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests;

/// <summary>The Chromium of the system; a machine without it fails the test, for a skipped test proves nothing.</summary>
internal static class Chromium
{
    // The shell is the same browser without windows: it starts and prints faster.
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <param name="playwright">What drives the browser.</param>
    /// <param name="letter">The size in px that the visitor chose as the browser's own letter size; 16 is what browsers come with.</param>
    public static Task<IBrowser> Launch(IPlaywright playwright, int letter = 16)
    {
        var path = Places.FirstOrDefault(File.Exists);
        Assert.True(path is not null, $"Geen Chromium in {string.Join(", ", Places)}. Installeer het: apt-get install chromium");
        return playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu", $"--blink-settings=defaultFontSize={letter}"] });
    }
}
