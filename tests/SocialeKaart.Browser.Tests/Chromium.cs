using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests;

/// <summary>The Chromium of the system; a machine without it fails the test, for a skipped test proves nothing.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static Task<IBrowser> Launch(IPlaywright playwright)
    {
        var path = Places.FirstOrDefault(File.Exists);
        Assert.True(path is not null, $"No Chromium in {string.Join(", ", Places)}. Install it: apt-get install chromium");
        return playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
    }
}
