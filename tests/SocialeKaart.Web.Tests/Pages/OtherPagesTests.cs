using System.Net;
using AngleSharp.Html.Parser;
using SocialeKaart.Search;
using SocialeKaart.Web.Tests.Setup;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Pages;

[Collection("site")]
public sealed class OtherPagesTests(TestSite site)
{
    [Fact]
    public async Task Home_links_to_every_wijk_and_level_and_has_one_search_box()
    {
        var page = await site.Page("/");
        var links = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToList();
        Assert.All(site.Stand.Indeling.Wijken, w => Assert.Contains($"/wijken/{w.Code}", links));
        Assert.All(site.Stand.Indeling.Niveaus, n => Assert.Contains($"/niveaus/{n.Code}", links));
        Assert.Equal("/zoeken", Assert.Single(page.QuerySelectorAll("form")).GetAttribute("action"));
    }

    [Fact]
    public async Task An_activity_shows_what_you_need_to_go_there()
    {
        var page = await site.Page("/activiteiten/taalcafe-2");
        var text = page.QuerySelector("main")!.TextContent;
        string[] facts = ["Zilverberk 84", "3571 AB Utrecht", "dinsdagochtend", "€ 2,50 per keer", "Stichting Samen", "1 november 2026"];
        foreach (var fact in facts.Append(Teksten.VoorbeeldActiviteit))
            Assert.Contains(fact, text, StringComparison.Ordinal);
        Assert.Contains(site.Stand.Indeling.Toegang.Find("vrij")!.Uitleg, text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='tel:+31300000042']"));
        Assert.NotNull(page.QuerySelector("a[href='mailto:info@stichting-samen.example']"));
    }

    [Fact]
    public async Task HTML_of_an_editor_is_shown_as_text()
    {
        var page = await site.Page("/activiteiten/wandelen-1");
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector(".tekst")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_leads_to_the_way_there_and_to_others_like_it_nearby()
    {
        var page = await site.Page("/activiteiten/taalcafe-2");
        Assert.Equal("https://www.openstreetmap.org/directions?to=Zilverberk%2084%2C%203571AB%20Utrecht", page.QuerySelector(".route")!.GetAttribute("href"));
        var here = site.Stand.Aanbod.Activiteit("taalcafe-2")!;
        var near = page.QuerySelectorAll(".kaart h3 a").Select(a => site.Stand.Aanbod.Activiteit(a.GetAttribute("href")!.Split('/')[^1])!).ToList();
        Assert.NotEmpty(near);
        Assert.DoesNotContain(here, near);
        Assert.All(near, a => Assert.True(a.Thema.Intersect(here.Thema).Any() && (a.OveralInDeStad || a.Wijk.Intersect(here.Wijk).Any())));
    }

    [Fact]
    public async Task A_wijk_shows_what_is_there_for_the_whole_city_apart()
    {
        var cards = (await site.Page("/wijken/overvecht")).QuerySelectorAll("[aria-labelledby=stedelijk] .kaart");
        Assert.NotEmpty(cards);
        Assert.All(cards, c => Assert.NotNull(c.QuerySelector(".merk--stad")));
    }

    [Fact]
    public async Task The_picture_of_the_city_says_the_same_as_the_list_beside_it()
    {
        var page = await site.Page("/themas/eten-en-koken");
        var picture = page.QuerySelectorAll(".wijkplaat a").ToList();
        Assert.Equal(site.Stand.Indeling.Wijken.Count, picture.Count);
        foreach (var link in page.QuerySelectorAll(".wijkkeuze .tellijst a"))
        {
            var tile = Assert.Single(picture, p => p.GetAttribute("href") == link.GetAttribute("href"));
            Assert.Equal($"({tile.QuerySelector(".wijkplaat__aantal")!.TextContent})", link.QuerySelector(".tellijst__aantal")!.TextContent);
            Assert.Equal("-1", tile.GetAttribute("tabindex"));
        }
    }

    [Fact]
    public async Task The_page_for_when_the_site_is_gone_needs_no_script_and_has_the_number_to_call()
    {
        var page = await site.Page("/storing.html");
        Assert.Equal($"tel:{site.Stand.Indeling.Hulp.Telefoon}", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("script, style, img"));
    }

    [Fact]
    public async Task An_organisation_lists_its_activities() =>
        Assert.Equal(60, (await site.Page("/aanbieders/stichting-samen")).QuerySelectorAll(".kaart").Length);

    [Theory]
    [InlineData("/wijken/overvecht", Facet.Wijk, "overvecht")]
    [InlineData("/niveaus/aa", Facet.Niveau, "aa")]
    [InlineData("/themas/eten-en-koken", Facet.Thema, "eten-en-koken")]
    public async Task A_value_has_a_page_with_its_first_results_and_the_way_to_all(string address, Facet facet, string code)
    {
        var page = await site.Page(address);
        var all = SearchQuery.Empty.With(facet, code);
        Assert.Equal(Teksten.Activiteiten(site.Stand.Index.Search(all).Totaal), page.QuerySelector("#resultaten")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".kaart"));
        Assert.NotNull(page.QuerySelector($"a[href='{all.Address()}']"));
    }

    [Theory]
    [InlineData("/bestaat-niet", Teksten.NietGevonden)]
    [InlineData("/activiteiten/bestaat-niet", Teksten.ActiviteitNietGevonden)]
    [InlineData("/a/999999", Teksten.NietGevonden)]
    [InlineData("/a/x", Teksten.NietGevonden)]
    [InlineData("/aanbieders/x", Teksten.NietGevonden)]
    [InlineData("/wijken/x", Teksten.NietGevonden)]
    [InlineData("/niveaus/x", Teksten.NietGevonden)]
    [InlineData("/themas/x", Teksten.NietGevonden)]
    [InlineData("/paginas/x", Teksten.NietGevonden)]
    [InlineData("/css/x.css", Teksten.NietGevonden)]
    [InlineData("/niet-gevonden", Teksten.NietGevonden)]
    public async Task What_is_not_there_answers_404_in_plain_Dutch_with_a_search_box_and_a_phone_number(string address, string title)
    {
        for (var time = 0; time < 2; time++)
        {
            var answer = await site.Get(address);
            var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal(title, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
            Assert.NotNull(page.QuerySelector("form[action='/zoeken']"));
            Assert.Equal($"{title} – Sociale kaart Utrecht", page.Title);
            Assert.NotNull(page.QuerySelector("a[href^='tel:']"));
            Assert.NotNull(page.QuerySelector("footer a[href='/toegankelijkheid']"));
            Assert.Null(answer.Headers.Age);
            SecurityHeaders.AssertOn(answer);
        }
    }
}
