using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>The HTML of every type of page, as it is sent, is valid: no error of the Nu HTML Checker.</summary>
public sealed class HtmlTests
{
    [Fact]
    public async Task Every_page_is_valid_HTML()
    {
        var pages = Directory.CreateTempSubdirectory("sociale-kaart-html-");
        try
        {
            using var client = new HttpClient { BaseAddress = new((await Proefstand.Site).Address) };
            foreach (var blad in Bladen.Alle)
                await File.WriteAllTextAsync(Path.Combine(pages.FullName, $"{blad.Naam}.html"), await Html(client, blad));
            Assert.Empty(await HtmlChecker.Errors(pages.FullName));
        }
        finally
        {
            pages.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_double_id_would_be_found()
    {
        var pages = Directory.CreateTempSubdirectory("sociale-kaart-html-");
        await File.WriteAllTextAsync(Path.Combine(pages.FullName, "fout.html"), "<!DOCTYPE html><html lang=nl><title>Fout</title><p id=a><p id=a>");
        Assert.Contains(await HtmlChecker.Errors(pages.FullName), fout => fout.Contains("Duplicate ID", StringComparison.Ordinal));
        pages.Delete(recursive: true);
    }

    private static async Task<string> Html(HttpClient client, Blad blad)
    {
        using var answer = await client.GetAsync(new Uri(blad.Adres, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }
}

/// <summary>The Nu HTML Checker (npm vnu-jar, installed by the build of this project) in one Java process for a whole folder.</summary>
internal static class HtmlChecker
{
    private static readonly string Jar = Path.Combine(
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "CheckersFolder").Value!,
        "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>File, line and what is wrong, for each error; warnings and advice are left out.</summary>
    public static async Task<IReadOnlyList<string>> Errors(string folder)
    {
        Assert.True(File.Exists(Jar), $"De HTML-keuring ontbreekt ({Jar}). Installeer node en npm en bouw opnieuw.");
        using var java = Start(folder);
        using var report = JsonDocument.Parse(await java.StandardError.ReadToEndAsync());
        return [.. report.RootElement.GetProperty("messages").EnumerateArray().Select(Line)];
    }

    private static Process Start(string folder)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("java", ["-jar", Jar, "--errors-only", "--format", "json", folder]) { RedirectStandardError = true })!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("Java ontbreekt; de HTML-keuring heeft Java 17 of nieuwer nodig. Installeer het: apt-get install default-jre-headless");
        }
    }

    private static string Line(JsonElement message) =>
        $"{Path.GetFileName(message.GetProperty("url").GetString())}:{(message.TryGetProperty("lastLine", out var line) ? line.GetInt32() : 0)} {message.GetProperty("message").GetString()}";
}
