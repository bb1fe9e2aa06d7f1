using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Web.Tests.Setup;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class ToegankelijkheidPageTests : IDisposable
{
    private readonly TestSite _site = new();

    [Fact]
    public async Task Without_a_statement_the_page_says_so_and_the_log_too()
    {
        var page = await _site.Page("/toegankelijkheid");
        Assert.Equal(Teksten.VerklaringMist, page.QuerySelector(".melding")!.TextContent);
        Assert.DoesNotContain("Status ", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='mailto:redactie@socialekaart.example']"));
        Assert.Contains("Warning SocialeKaart.Web.Setup.Verklaringwacht De toegankelijkheidsverklaring is niet ingevuld", _site.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A", "voldoet volledig")]
    [InlineData("B", "voldoet gedeeltelijk")]
    [InlineData("C", "eerste maatregelen genomen")]
    [InlineData("D", "voldoet niet")]
    public async Task With_one_it_shows_status_date_register_and_contact(string status, string name)
    {
        var page = await Filled(status, "2026-11-01", now: new(2026, 11, 22));
        var text = page.QuerySelector("main")!.TextContent;
        string[] parts = [$"Status {status}: {name}", "Gemeente Voorbeeld heeft", "1 november 2026", "een klacht sturen naar Gemeente Voorbeeld", "WCAG 2.2", "EN 301 549"];
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("a[href='https://register.example/1']"));
        Assert.NotNull(page.QuerySelector("main a[href='tel:+31300000099']"));
        Assert.Empty(page.QuerySelectorAll("main .melding"));
        // The one that every test site without a statement logs.
        Assert.Single(_site.Log.Split('\n'), line => line.Contains("Verklaringwacht De", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_old_one_stays_and_the_operator_is_reminded()
    {
        await Filled("B", "2025-11-01", now: new(2026, 11, 22));
        Assert.Contains("2025-11-01, meer dan 11 maanden geleden", _site.Log, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private async Task<IHtmlDocument> Filled(string status, string datum, DateOnly now)
    {
        using var site = _site.WithWebHostBuilder(b => b
            .UseSetting("Verklaring:Status", status).UseSetting("Verklaring:Datum", datum).UseSetting("Verklaring:Register", "https://register.example/1")
            .UseSetting("Verklaring:Organisatie", "Gemeente Voorbeeld").UseSetting("Verklaring:Contact", "+31300000099")
            .ConfigureTestServices(s => s.AddSingleton<TimeProvider>(new FixedDay(now))));
        using var client = site.CreateClient();
        return await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri("/toegankelijkheid", UriKind.Relative)));
    }

    /// <summary>The real clock on another day.</summary>
    private sealed class FixedDay(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, new(12, 0), TimeSpan.Zero);
    }
}
