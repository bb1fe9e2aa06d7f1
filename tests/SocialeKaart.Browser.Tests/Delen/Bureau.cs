using System.Diagnostics;
using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests.Delen;

/// <summary>A desk with a browser, a printer and a telephone that reads QR codes: one site and one Chromium for the tests of sharing.</summary>
public sealed class Bureau : IAsyncLifetime, IDisposable
{
    private readonly RunningSite _site = new();
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public string Address => _site.Address;

    /// <summary>The folder for what is printed; gone after the tests.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("papier-").FullName;

    public async Task InitializeAsync()
    {
        await _site.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.Launch(_playwright);
    }

    public Task<IPage> Page(int width = 1280, bool script = true) => Browser.NewPageAsync(new()
    {
        BaseURL = Address,
        JavaScriptEnabled = script,
        ViewportSize = new() { Width = width, Height = 800 },
    });

    /// <summary>Prints a page as the browser does, to a tagged PDF.</summary>
    public async Task<string> Print(IPage page, string address)
    {
        await page.GotoAsync(address);
        var file = Path.Combine(Folder, $"{Guid.NewGuid():N}.pdf");
        await page.PdfAsync(new() { Path = file, Tagged = true, PreferCSSPageSize = true });
        return file;
    }

    /// <summary>What a program of the system says; a machine without it fails the test.</summary>
    public static async Task<string> Say(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, await errors);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail($"Het programma {program} ontbreekt. Installeer het (Debian, Ubuntu: sudo apt-get install poppler-utils zbar-tools).");
            throw;
        }
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
    }

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>The tests of sharing, of the list and of paper share one desk.</summary>
[CollectionDefinition("bureau")]
public sealed class GedeeldBureau : ICollectionFixture<Bureau>;
