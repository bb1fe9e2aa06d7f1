using System.Net;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Http;

/// <summary>Results in a frame on the site of a partner, and no other page.</summary>
[Collection("site")]
public sealed class KaalTests(TestSite site)
{
    public static TheoryData<string> Bare => ["/zoeken?weergave=kaal", "/zoeken?q=koken&weergave=kaal", "/zoeken?wijk=oost&dag=di&weergave=kaal&pagina=2"];

    public static TheoryData<string> Whole =>
    [
        "/", "/zoeken", "/zoeken?q=koken", "/zoeken?weergave=kaart", "/zoeken?q=weergave%3Dkaal", "/activiteiten/wandelen-1", "/activiteiten/samen-koken-42.ics",
        "/aanbieders/stichting-samen", "/wijken/oost", "/niveaus", "/niveaus/aa", "/themas/eten-en-koken", "/paginas/over", "/bestaat-niet",
        "/api/v1/activiteiten?weergave=kaal", "/css/site.css", "/robots.txt", "/zoeken?weergave=kaal&q=%01", "/wijken/oost?weergave=kaal", "/zoeken/?weergave=KAAL",
    ];

    [Theory]
    [MemberData(nameof(Bare))]
    public async Task Bare_results_may_be_framed_by_the_partner_alone(string address)
    {
        for (var time = 0; time < 2; time++)
        {
            var answer = await site.Get(address);
            Assert.EndsWith($"frame-ancestors {TestSite.Partner}", SecurityHeaders.One(answer, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.False(answer.Headers.Contains("X-Frame-Options"));
            Assert.Equal("noindex", SecurityHeaders.One(answer, "X-Robots-Tag"));
            Assert.Equal("nosniff", SecurityHeaders.One(answer, "X-Content-Type-Options"));
        }
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public async Task Any_other_answer_may_not_be_framed(string address) => SecurityHeaders.AssertOn(await site.Get(address));

    [Fact]
    public async Task Without_partners_no_page_may_be_framed()
    {
        using var alone = new TestSite();
        using var others = alone.WithWebHostBuilder(b => b.UseSetting("Site:InsluitenDoor", ""));
        using var client = others.CreateClient();
        SecurityHeaders.AssertOn(await client.GetAsync(new Uri("/zoeken?weergave=kaal", UriKind.Relative)));
    }

    [Fact]
    public async Task Bare_results_have_no_header_or_footer_but_say_that_they_are_samples()
    {
        var page = await site.Page("/zoeken?wijk=oost&weergave=kaal");
        Assert.Empty(page.QuerySelectorAll("body > header, footer, nav:not(.paginas), .menu"));
        Assert.Contains("voorbeeldgegevens", page.QuerySelector(".voorbeeld")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.NotEmpty(page.QuerySelectorAll(".kaart"));
    }

    [Theory]
    [MemberData(nameof(Bare))]
    [InlineData("/zoeken?q=zzxqy&wijk=oost&weergave=kaal")]
    public async Task What_stays_in_the_frame_stays_bare_and_what_leaves_it_takes_the_window(string address)
    {
        var page = await site.Page(address);
        Assert.Equal("kaal", page.QuerySelector("form input[name=weergave]")!.GetAttribute("value"));
        foreach (var link in page.QuerySelectorAll("a[href^='/']"))
        {
            var stays = link.GetAttribute("href")!.Contains("weergave=kaal", StringComparison.Ordinal);
            Assert.True(stays == (link.GetAttribute("target") is null), link.OuterHtml);
            Assert.Contains(link.GetAttribute("target"), new[] { null, "_top" });
            Assert.Equal(HttpStatusCode.OK, (await site.Get(link.GetAttribute("href")!)).StatusCode);
        }
        Assert.Contains(page.QuerySelectorAll("a[target=_top]"), a => a.TextContent.StartsWith("Bekijk dit op", StringComparison.Ordinal));
    }
}
