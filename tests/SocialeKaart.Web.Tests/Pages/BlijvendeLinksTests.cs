using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Tests.Setup;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Pages;

/// <summary>A site where something was renamed and something stopped.</summary>
public sealed class GewijzigdeSite : IDisposable
{
    public GewijzigdeSite()
    {
        var renamed = Site.Content.Example(1);
        File.Delete(Path.Combine(Site.Content.Folder, $"activiteiten/{renamed.Slug}.md"));
        Site.Content.Write(renamed with { Slug = "wandelen-in-het-park", Tijden = "di 10:00-12:00", Vroeger = ["wandelen-1", "loopclub"] });
        Site.Content.Write(Site.Content.Example(2) with { Status = Status.Gestopt });
        Site.Content.Write(Site.Content.Example(3) with { Status = Status.NietMeerGezien });
        Site.Content.WriteText("aanbieders/samen-verder.md", AanbiederFile.Write(new() { Slug = "samen-verder", Naam = "Samen Verder", Vroeger = ["samen-oud"] }));
        Site.Content.WriteText("paginas/nieuw.md", "---\ntitel: Nieuw\nsamenvatting: Nieuw.\nvroeger: oud\n---\nTekst.\n");
        Site.Services.GetRequiredService<ActueleStand>().Refresh();
    }

    public TestSite Site { get; } = new();

    public void Dispose() => Site.Dispose();
}

/// <summary>An address that was given out keeps working, or says what became of it.</summary>
public sealed class BlijvendeLinksTests(GewijzigdeSite gewijzigd) : IClassFixture<GewijzigdeSite>
{
    private const string Gestopt = "/activiteiten/taalcafe-2";

    private readonly TestSite _site = gewijzigd.Site;

    [Theory]
    [InlineData("/activiteiten/wandelen-1", "/activiteiten/wandelen-in-het-park")]
    [InlineData("/activiteiten/Loopclub/?a=7&a=2", "/activiteiten/wandelen-in-het-park?a=7&a=2")]
    [InlineData("/a/1", "/activiteiten/wandelen-in-het-park")]
    [InlineData("/activiteiten/wandelen-1.ics", "/activiteiten/wandelen-in-het-park.ics")]
    [InlineData("/api/v1/activiteiten/wandelen-1", "/api/v1/activiteiten/wandelen-in-het-park")]
    [InlineData("/aanbieders/samen-oud", "/aanbieders/samen-verder")]
    [InlineData("/paginas/oud", "/paginas/nieuw")]
    public Task A_former_name_leads_to_the_present_one_in_one_step(string asked, string present) => _site.AssertMoved(asked, present);

    [Fact]
    public async Task What_stopped_answers_410_every_time_with_what_is_like_it()
    {
        for (var time = 0; time < 2; time++)
        {
            var answer = await _site.Get(Gestopt);
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
            Assert.Null(answer.Headers.Age);
            Assert.Null(answer.Headers.ETag);
            Assert.True(answer.Headers.CacheControl!.Private);
            SecurityHeaders.AssertOn(answer);
            var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            Assert.Equal("Taalcafé 2", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
            Assert.Equal(Teksten.StatusTekst(new(Beschikbaar.Gestopt)), page.QuerySelector(".melding")!.TextContent);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            var others = page.QuerySelectorAll(".kaart h3 a").Select(a => _site.Stand.Aanbod.Activiteit(a.GetAttribute("href")!.Split('/')[^1])!).ToList();
            Assert.Equal(4, others.Count);
            Assert.All(others, a => Assert.True(_site.Stand.Zichtbaar.Beschikbaarheid(a).Gaat && a.Nummer != 2));
            Assert.NotNull(page.QuerySelector("form[action='/zoeken']"));
            Assert.Null(page.QuerySelector(".kort"));
            Assert.Null(page.QuerySelector(".delen"));
        }
    }

    [Fact]
    public async Task What_stopped_is_found_under_its_number_said_on_a_list_and_told_by_the_api()
    {
        Assert.Equal(Gestopt, (await _site.Get("/a/2")).Headers.Location!.OriginalString);
        Assert.Contains(Teksten.StatusTekst(new(Beschikbaar.Gestopt))!, (await _site.Page("/lijst?a=2")).QuerySelector(".vergelijking")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Get($"{Gestopt}.ics")).StatusCode);
        Assert.Contains("\"status\":\"gestopt\"", await _site.Client.GetStringAsync(new Uri("/api/v1/activiteiten/taalcafe-2", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_a_list_what_stopped_can_be_taken_off_but_not_put_on()
    {
        var there = await new HtmlParser().ParseDocumentAsync(await (await _site.Get($"{Gestopt}?a=2&a=7")).Content.ReadAsStringAsync());
        Assert.NotNull(there.QuerySelector("main a[href='/lijst?a=7']"));
        var not = await new HtmlParser().ParseDocumentAsync(await (await _site.Get(Gestopt)).Content.ReadAsStringAsync());
        Assert.Null(not.QuerySelector("h1 ~ .lijstknop"));
    }

    [Fact]
    public async Task What_is_no_longer_seen_at_its_source_stays_with_a_notice()
    {
        var page = await _site.Page($"/activiteiten/{_site.Content.Example(3).Slug}");
        Assert.Contains(Teksten.StatusTekst(new(Beschikbaar.NietMeerGezien))!, page.QuerySelector(".melding")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".kort"));
    }
}
