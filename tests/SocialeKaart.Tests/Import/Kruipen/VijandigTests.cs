using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using SocialeKaart.Content;
using Xunit.Abstractions;

namespace SocialeKaart.Tests.Import.Kruipen;

/// <summary>The built program against a thousand hostile pages: the verdict of each, its memory, and what it wrote.</summary>
public sealed class VijandigTests(ITestOutputHelper output)
{
    private const int Paginas = 1000;
    private const long MaxMegabytes = 300;

    [Fact]
    public async Task A_thousand_hostile_pages_get_the_verdict_they_deserve()
    {
        using var bron = new Proefserver(Answer);
        using var map = new Proefmap();
        var lijst = Path.Combine(map.Pad, "verslag.json");
        using var process = Opdrachtregel.Import(bron.Adres, map.Pad, "--gelijktijdig", "16", "--verslag", lijst);
        var peak = Peak(process);
        var (code, tekst) = await Opdrachtregel.End(process, TimeSpan.FromMinutes(5));
        Assert.True(code == 0, tekst);
        using var verslag = JsonDocument.Parse(await File.ReadAllTextAsync(lijst));
        var oordelen = verslag.RootElement.GetProperty("adressen").EnumerateArray()
            .ToDictionary(a => a.GetProperty("adres").GetString()!, a => a.GetProperty("oordeel").GetString()!, StringComparer.Ordinal);
        var anders = Enumerable.Range(1, Paginas)
            .Select(n => (Soort: VijandigePaginas.Of(n), Kreeg: oordelen[$"{bron.Adres}start/show/{n}/"]))
            .Where(p => p.Soort.Oordeel != p.Kreeg).Select(p => $"{p.Soort.Naam}: {p.Kreeg}").Distinct();
        Assert.Empty(anders);
        AssertClean(map.Pad);
        output.WriteLine($"{await peak} MB at most");
        Assert.InRange(await peak, 1, MaxMegabytes);
    }

    [Fact]
    public void The_kinds_are_a_thousand_pages() => Assert.Equal(Paginas, VijandigePaginas.Alle.Sum(v => v.Aantal));

    /// <summary>Neither the file nor what the site makes of it holds a tag of the source; its own words are still there.</summary>
    private static void AssertClean(string map)
    {
        var aanbod = AanbodReader.Read(map);
        var leesbaar = VijandigePaginas.Alle.Where(v => v.Oordeel == "gelezen").Sum(v => v.Aantal);
        Assert.Equal(leesbaar, aanbod.Activiteiten.Count);
        Assert.All(aanbod.Activiteiten, a =>
        {
            Assert.StartsWith("Caf", a.Naam, StringComparison.Ordinal);
            using var document = new HtmlParser().ParseDocument(MarkdownHtml.Render(a.Tekst));
            Assert.All(document.Body!.QuerySelectorAll("*"), e => Assert.Contains(e.LocalName, (string[])["p", "br", "ul", "li"]));
            Assert.DoesNotContain("<script", a.Tekst.Replace("\\<", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("alert(1)", document.Body!.InnerHtml.Split("&lt;")[0], StringComparison.Ordinal);
        });
    }

    /// <summary>The most memory that the system saw the process use, in megabytes.</summary>
    private static async Task<long> Peak(Process process)
    {
        var peak = 0L;
        while (!process.HasExited)
        {
            try
            {
                var line = (await File.ReadAllLinesAsync($"/proc/{process.Id}/status")).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
                if (line is not null)
                    peak = Math.Max(peak, long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024);
            }
            catch (IOException)
            {
                break;
            }
            await Task.Delay(50);
        }
        return peak;
    }

    private static Task Answer(Aanvraag vraag)
    {
        if (vraag.Pad == "/robots.txt")
            return vraag.Send("HTTP/1.1 404 Nee\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        if (vraag.Pad == "/")
            return vraag.Page(string.Concat(Enumerable.Range(1, Paginas).Select(n => $"<a href='/start/show/{n}/'>{n}</a>")));
        var nummer = int.Parse(vraag.Pad.Split('/')[3], CultureInfo.InvariantCulture);
        return VijandigePaginas.Of(nummer).Antwoord(vraag, nummer);
    }
}
