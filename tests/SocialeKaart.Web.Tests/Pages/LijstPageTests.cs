using System.Net;
using AngleSharp.Dom;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Pages;

/// <summary>A list without an account: it lives in the address, and goes along while searching.</summary>
[Collection("site")]
public sealed class LijstPageTests(TestSite site)
{
    [Fact]
    public async Task Keeps_the_order_that_was_chosen() =>
        Assert.Equal(["a3", "a1", "a2"], (await site.Page("/lijst?a=3&a=1&a=2")).QuerySelectorAll(".vergelijking tbody tr").Select(row => row.Id));

    [Theory]
    [InlineData("/lijst?a=3&a=1&a=3", "/lijst?a=3&a=1")]
    [InlineData("/lijst?a=003&a=-1&a=x&a=", "/lijst?a=3")]
    [InlineData("/lijst?x=1&A=3", "/lijst?a=3")]
    [InlineData("/Lijst/?a=3", "/lijst?a=3")]
    [InlineData("/lijst?q=geheim", "/lijst")]
    [InlineData("/zoeken?a=3&a=1&a=3&wijk=oost&q=koken", "/zoeken?q=koken&wijk=oost&a=3&a=1")]
    [InlineData("/a/1?a=3", "/activiteiten/wandelen-1?a=3")]
    [InlineData("/activiteiten/wandelen-1?a=3&x=1", "/activiteiten/wandelen-1?a=3")]
    [InlineData("/wijken/oost?a=3", "/wijken/oost")]
    public Task Has_one_spelling(string asked, string canonical) => site.AssertMoved(asked, canonical);

    [Fact]
    public async Task Names_a_number_that_is_gone_and_offers_to_take_it_off()
    {
        var note = (await site.Page("/lijst?a=3&a=999&a=1")).QuerySelector(".melding")!;
        Assert.Contains("Nummer 999 staat niet meer op de site.", note.TextContent, StringComparison.Ordinal);
        Assert.Equal("/lijst?a=3&a=1", note.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Names_what_does_not_fit_on_it_any_more()
    {
        var page = await site.Page($"/lijst?{string.Join('&', Enumerable.Range(1, 32).Select(n => $"a={n}"))}");
        Assert.Equal(30, page.QuerySelectorAll(".vergelijking tbody tr").Length);
        var note = page.QuerySelector(".melding")!.TextContent;
        Assert.Contains(site.Content.Example(31).Naam, note, StringComparison.Ordinal);
        Assert.Contains(site.Content.Example(32).Naam, note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_list_says_what_to_do()
    {
        var page = await site.Page("/lijst");
        Assert.Contains("Zet op mijn lijst", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main form[action='/zoeken']"));
    }

    [Fact]
    public async Task Every_activity_can_be_moved_and_taken_off()
    {
        var rows = (await site.Page("/lijst?a=3&a=999&a=1&a=2")).QuerySelectorAll(".vergelijking tbody tr");
        var naam = site.Content.Example(1).Naam;
        Assert.Equal(
            [($"Zet hoger: {naam}", "/lijst?a=1&a=3&a=999&a=2#a1"), ($"Zet lager: {naam}", "/lijst?a=3&a=999&a=2&a=1#a1"), ($"Haal {naam} van je lijst", "/lijst?a=3&a=999&a=2")],
            Links(rows[1].QuerySelector(".vergelijking__doen")!));
        Assert.DoesNotContain("Zet hoger", rows[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Zet lager", rows[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_a_table_of_which_every_row_has_its_name_as_header()
    {
        var table = (await site.Page("/lijst?a=3&a=1")).QuerySelector("table")!;
        Assert.Equal(table.QuerySelectorAll("thead th[scope=col]").Length, table.QuerySelectorAll("tbody tr:first-child > *").Length);
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Single(row.QuerySelectorAll("th[scope=row]")));
        Assert.All(table.QuerySelectorAll("td[data-kop]"), cell => Assert.NotEmpty(cell.TextContent.Trim()));
    }

    [Fact]
    public async Task On_a_page_of_results_a_card_is_put_on_the_list_without_leaving_the_search()
    {
        var cards = (await site.Page("/zoeken?wijk=overvecht&a=59")).QuerySelectorAll(".kaart");
        foreach (var card in cards)
        {
            var slug = card.QuerySelector("h3 a")!.GetAttribute("href")!;
            Assert.EndsWith("?a=59", slug, StringComparison.Ordinal);
            var nummer = site.Stand.Aanbod.Activiteit(slug["/activiteiten/".Length..^"?a=59".Length])!.Nummer;
            Assert.Equal($"/zoeken?wijk=overvecht&a=59&a={nummer}#a{nummer}", card.QuerySelector(".lijstknop a")!.GetAttribute("href"));
            Assert.Equal($"a{nummer}", card.ParentElement!.Id);
        }
    }

    [Fact]
    public async Task Filters_paging_and_the_search_form_take_the_list_along()
    {
        var page = await site.Page("/zoeken?wijk=oost&wijk=overvecht&wijk=west&wijk=zuid&niveau=aa&niveau=meedoen&niveau=meewerken&a=9&a=4");
        Assert.Equal(["9", "4"], page.QuerySelectorAll("form.filters input[name=a]").Select(i => i.GetAttribute("value")));
        Assert.All(page.QuerySelectorAll(".gekozen a, .paginas a"), link => Assert.EndsWith("a=9&a=4", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("/lijst?a=9&a=4", page.QuerySelector(".lijstbalk a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_on_the_list_can_be_taken_off_from_its_own_page()
    {
        var button = (await site.Page("/activiteiten/wandelen-1?a=3&a=1")).QuerySelector("article .lijstknop")!;
        Assert.Contains("Staat op je lijst", button.TextContent, StringComparison.Ordinal);
        Assert.Equal("/lijst?a=3", button.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/lijst?a=3&a=1", "/lijst")]
    [InlineData("/activiteiten/wandelen-1?a=3", "/activiteiten/wandelen-1")]
    [InlineData("/zoeken?wijk=oost&a=3", "/zoeken?wijk=oost")]
    public async Task A_page_with_a_list_is_not_kept_and_not_found_by_search_engines(string address, string canonical)
    {
        await site.Get(address);
        var answer = await site.Get(address);
        Assert.Null(answer.Headers.Age);
        Assert.Equal("noindex", SecurityHeaders.One(answer, "X-Robots-Tag"));
        Assert.Equal($"http://localhost{canonical}", (await site.Page(address)).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Every_link_of_a_list_works()
    {
        var page = await site.Page("/lijst?a=3&a=999&a=1");
        foreach (var link in page.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!))
            Assert.True((await site.Get(link)).StatusCode == HttpStatusCode.OK, link);
    }

    [Fact]
    public async Task Two_thousand_random_lists_give_a_page()
    {
        var random = new Random(5);
        string[] values = ["", "0", "007", "x", "1e9", "-3", "99999999999", "%20", "%F0%9F%92%A9", "1+2", "[]", "%2"];
        for (var i = 0; i < 2_000; i++)
        {
            var some = Enumerable.Range(0, random.Next(40)).Select(_ => $"a={(random.Next(8) == 0 ? values[random.Next(values.Length)] : random.Next(1, 90))}");
            var address = $"{(random.Next(3) == 0 ? "/zoeken" : "/lijst")}?{string.Join('&', some)}";
            var answer = await site.Get(address);
            if (answer.StatusCode == HttpStatusCode.MovedPermanently)
                answer = await site.Get(answer.Headers.Location!.OriginalString);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, address);
        }
    }

    private static IEnumerable<(string, string?)> Links(IElement element) =>
        element.QuerySelectorAll("a").Select(a => (a.TextContent, a.GetAttribute("href")));
}
