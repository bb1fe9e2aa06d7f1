using System.Net.Http.Headers;

namespace SocialeKaart.Browser.Tests.Reizen;

/// <summary>
/// What a page of results costs a phone, in bytes as sent with Brotli. These files are compressed on the way, at the level for pages; publishing
/// compresses style and script beforehand at the highest level, which only makes them smaller. A kB is 1000 bytes.
/// </summary>
public sealed class BudgetTests
{
    private const int Html = 12_000, Alles = 90_000;

    private static readonly string[] Counted = ["text/html", "text/css", "text/javascript", "font/woff2"];

    [Theory]
    [InlineData("/zoeken")]
    [InlineData("/zoeken?niveau=meedoen")]
    [InlineData("/zoeken?q=koken")]
    [InlineData("/zoeken?wijk=overvecht")]
    [InlineData("/zoeken?wijk=overvecht&niveau=meedoen&niveau=meewerken&toegang=vrij&a=42&a=7")]
    public async Task The_html_of_twenty_results_is_at_most_12_kB(string adres)
    {
        var answer = await Sent((await Proefstand.Site).Address + adres);
        Assert.Equal(("text/html", "br"), (answer.Soort, answer.Vorm));
        Assert.InRange(answer.Bytes, 1, Html);
    }

    [Fact]
    public async Task Html_style_font_and_script_together_are_at_most_90_kB()
    {
        await using var context = await Proefstand.Context(new(360));
        var page = await context.NewPageAsync();
        var asked = new HashSet<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync("/zoeken?wijk=overvecht");
        await page.EvaluateAsync("document.fonts.ready.then(() => true)");
        Assert.Equal(20, await page.Locator("section.resultaten > ul > li > .kaart, section.resultaten .kaart").CountAsync());

        var sent = await Task.WhenAll(asked.Select(Sent));
        Assert.Equal(Counted.Order(), sent.Select(s => s.Soort).Intersect(Counted).Order());
        Assert.DoesNotContain(sent, s => s.Soort.StartsWith("text/", StringComparison.Ordinal) && s.Vorm != "br");
        var total = sent.Where(s => Counted.Contains(s.Soort)).Sum(s => s.Bytes);
        Assert.True(total <= Alles, string.Join('\n', sent.Select(s => $"{s.Bytes} {s.Vorm} {s.Soort} {s.Adres}")));
    }

    private sealed record Antwoord(string Adres, string Soort, string? Vorm, int Bytes);

    private static async Task<Antwoord> Sent(string adres)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var answer = await http.GetAsync(new Uri(adres));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return new(adres, answer.Content.Headers.ContentType?.MediaType ?? "", answer.Content.Headers.ContentEncoding.SingleOrDefault(), bytes.Length);
    }
}
