using System.Diagnostics;

namespace SocialeKaart.Browser.Tests.Reizen;

/// <summary>The text browser lynx: what it shows of a page. A machine without it fails the test.</summary>
internal static class Lynx
{
    /// <summary>The page as one line of text.</summary>
    public static async Task<string> Read(string adres) =>
        string.Join(' ', (await Run("-dump", "-nolist", "-width=200", adres)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where the links of the page lead, in their order.</summary>
    public static async Task<IReadOnlyList<string>> Links(string adres) =>
        [.. (await Run("-dump", "-listonly", "-nonumbers", adres)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static async Task<string> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("lynx", [.. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Started(start);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{await errors}\n{output}");
        return output;
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail("Het programma lynx ontbreekt. Installeer het (Debian, Ubuntu: sudo apt-get install lynx).");
            throw;
        }
    }
}
