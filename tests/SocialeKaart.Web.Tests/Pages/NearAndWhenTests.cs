using System.Globalization;
using AngleSharp.Dom;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Pages;

/// <summary>Near a place, and by day; on a site with a clock of its own.</summary>
public sealed class NearAndWhenTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Results_near_a_place_say_so_in_words_and_none_is_lost()
    {
        var page = await site.Page("/zoeken?plaats=3582");
        Assert.Equal("Dichtbij eerst: 3582 (Oost)", page.QuerySelector("h3.dichtbij")!.TextContent);
        Assert.Equal("In Oost", Where(page)[0]);
        Assert.Equal("60 activiteiten", page.QuerySelector("#resultaten")!.TextContent);
        Assert.Equal("3582", page.QuerySelector("#plaats")!.GetAttribute("value"));
        var rest = Where(await site.Page("/zoeken?plaats=3582&pagina=2"));
        Assert.Contains("In een wijk ernaast: Zuid", rest.Concat(Where(page)));
        Assert.Contains(rest, where => where.StartsWith("Verder weg: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("3521", "Dichtbij eerst: 3521 (Binnenstad en Zuidwest)")]
    [InlineData("3545", "Dichtbij eerst: 3545 (Leidsche Rijn en Vleuten-De Meern)")]
    [InlineData("oog-in-al", "Dichtbij eerst: Oog in Al (West)")]
    [InlineData("zuid", "Dichtbij eerst: Zuid")]
    public async Task The_heading_names_the_place_and_every_wijk_it_lies_in(string plaats, string kop) =>
        Assert.Equal(kop, (await site.Page($"/zoeken?plaats={plaats}")).QuerySelector("h3.dichtbij")!.TextContent);

    [Fact]
    public async Task A_place_stays_through_filters_and_pages_until_it_is_taken_out()
    {
        var page = await site.Page("/zoeken?plaats=lunetten&wijk=oost&wijk=zuid&niveau=meedoen");
        var links = page.QuerySelectorAll(".resultaten .gekozen a").ToDictionary(Text, a => a.GetAttribute("href"));
        Assert.Equal("/zoeken?wijk=oost&wijk=zuid&niveau=meedoen", links["Haal weg: Plek: Lunetten (Zuid) ✕"]);
        Assert.Equal("/zoeken?plaats=lunetten&wijk=oost&niveau=meedoen", links["Haal weg: Wijk: Zuid ✕"]);
        Assert.Equal("Lunetten", page.QuerySelector("#plaats")!.GetAttribute("value"));
        Assert.Equal("/zoeken?plaats=lunetten&pagina=2", (await site.Page("/zoeken?plaats=lunetten")).QuerySelector("[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_unknown_place_is_an_error_at_its_field_with_the_place_that_may_be_meant()
    {
        var page = await site.Page("/zoeken?plaats=Lunnetten&wijk=oost");
        var field = page.QuerySelector("#plaats")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Contains("De plek “Lunnetten” kennen we niet.", page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#plaats", page.QuerySelector(".foutoverzicht a")!.GetAttribute("href"));
        Assert.StartsWith("Fout", page.Title, StringComparison.Ordinal);
        var links = page.QuerySelectorAll(".melding a").Select(a => (a.TextContent, a.GetAttribute("href"))).ToArray();
        Assert.Equal([("Lunetten", "/zoeken?plaats=lunetten&wijk=oost"), ("Zoek zonder plek", "/zoeken?wijk=oost")], links);
        Assert.Equal(Names(await site.Page("/zoeken?wijk=oost")), Names(page));
    }

    [Fact]
    public async Task Words_of_a_visitor_stay_text_in_the_place_too()
    {
        var page = await site.Page("/zoeken?plaats=%3Cimg+src%3Dx+onerror%3Dalert%28a%29%3E");
        Assert.Empty(page.QuerySelectorAll("[onerror]"));
        Assert.Equal("<img src=x onerror=alert(a)>", page.QuerySelector("#plaats")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_home_page_asks_one_thing() => Assert.Null((await site.Page("/")).QuerySelector("form.zoekvak input[name=plaats]"));

    [Fact]
    public async Task Days_and_parts_of_the_day_are_two_groups_with_counts()
    {
        var page = await site.Page("/zoeken?dag=do&dagdeel=middag");
        var group = page.QuerySelectorAll("details.filter").Single(d => d.QuerySelector("input[name=dag]") is not null);
        Assert.True(group.HasAttribute("open"));
        Assert.Equal(["Op welke dag?", "Welk deel van de dag?"], group.QuerySelectorAll("legend").Select(l => l.TextContent));
        Assert.Equal(["do", "middag"], group.QuerySelectorAll("input:checked").Select(i => i.GetAttribute("value")));
        Assert.Equal("10 activiteiten", page.QuerySelector("#resultaten")!.TextContent);
        Assert.Equal("Van nog 10 activiteiten weten we niet op welke dag ze zijn. Bekijk deze activiteiten", Text(page.QuerySelector(".tijden-onbekend")!));
        var unknown = await site.Page(page.QuerySelector(".tijden-onbekend a")!.GetAttribute("href")!);
        Assert.Equal("10 activiteiten", unknown.QuerySelector("#resultaten")!.TextContent);
    }

    /// <summary>Half past eleven at night in UTC is another day in Amsterdam; in summer from ten o'clock on.</summary>
    [Theory]
    [InlineData("2026-11-23T22:59:59Z", "0 activiteiten")] // Monday afternoon and evening: 10, of which none on Tuesday
    [InlineData("2026-11-23T23:00:00Z", "10 activiteiten")] // Tuesday
    [InlineData("2026-03-29T21:59:59Z", "0 activiteiten")]
    [InlineData("2026-03-30T21:59:59Z", "0 activiteiten")]
    [InlineData("2026-03-30T22:00:00Z", "10 activiteiten")] // Tuesday, an hour earlier: summer time
    [InlineData("2026-10-26T22:59:59Z", "0 activiteiten")]
    [InlineData("2026-10-26T23:00:00Z", "10 activiteiten")]
    public async Task Today_is_the_day_in_Amsterdam_and_never_kept_beyond_midnight(string now, string found)
    {
        const string tuesdayMornings = "/zoeken?dag=vandaag&dagdeel=ochtend";
        site.Clock.Now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);
        var before = await site.Get(tuesdayMornings);
        var page = await site.Page(tuesdayMornings);
        Assert.Equal(found == "0 activiteiten" ? "We vonden niets" : found, page.QuerySelector("#resultaten")!.TextContent);
        Assert.Contains(tuesdayMornings.Replace("&dagdeel=ochtend", "", StringComparison.Ordinal), page.QuerySelectorAll(".gekozen a").Select(a => a.GetAttribute("href")));
        site.Clock.Now += TimeSpan.FromDays(1);
        var tomorrow = await site.Get(tuesdayMornings);
        Assert.NotEqual(before.Headers.ETag, tomorrow.Headers.ETag);
    }

    private static string[] Where(IDocument page) => [.. page.QuerySelectorAll(".kaart__feiten li:first-child").Select(Text)];

    private static string[] Names(IDocument page) => [.. page.QuerySelectorAll(".kaart__naam").Select(Text)];

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
