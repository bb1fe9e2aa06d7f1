using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SocialeKaart.Search;
using SocialeKaart.Web.Addresses;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Pages;

[Collection("site")]
public sealed class OverzichtPageTests(TestSite site)
{
    private static readonly (Facet, string)[] Tables = [(Facet.Niveau, "#per-niveau"), (Facet.Thema, "#per-thema")];

    [Fact]
    public async Task Every_number_is_what_its_link_finds()
    {
        var links = (await site.Page("/overzicht")).QuerySelectorAll(".kruistabel a").Cast<IHtmlAnchorElement>().ToList();
        var indeling = site.Stand.Indeling;
        Assert.Equal((indeling.Niveaus.Count + indeling.Themas.Count + 2) * (indeling.Wijken.Count + 1), links.Count);
        Assert.Contains(links, link => Number(link) == 0);
        Assert.All(links, link => Assert.Equal(site.Stand.Index.Search(Query(link)).Totaal, Number(link)));
        Assert.All(links, link => Assert.Equal(link.GetAttribute("href"), Query(link).Address()));
    }

    [Fact]
    public async Task A_white_spot_is_said_in_words_exactly_where_the_wijk_itself_has_nothing()
    {
        var page = await site.Page("/overzicht");
        foreach (var (facet, id) in Tables)
            foreach (var cell in page.QuerySelector(id)!.ParentElement!.QuerySelectorAll("tbody td"))
                if (cell.QuerySelector("a") is IHtmlAnchorElement link && Query(link) is var query && query[Facet.Wijk].Count == 1)
                    Assert.Equal(
                        !site.Stand.Aanbod.Activiteiten.Any(a => a.Wijk.Contains(query[Facet.Wijk][0]) && a.Matches(facet, query[facet][0])),
                        cell.TextContent.Contains("witte plek", StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll(".kruistabel__wit"));
    }

    [Fact]
    public async Task A_white_spot_without_results_leads_to_ways_out()
    {
        var empty = (await site.Page("/overzicht")).QuerySelectorAll(".kruistabel a").Cast<IHtmlAnchorElement>().First(link => Number(link) == 0);
        var results = await site.Page(empty.GetAttribute("href")!);
        Assert.Contains(results.QuerySelectorAll(".resultaten a[href^='/zoeken?']"), a => a.GetAttribute("href") != empty.GetAttribute("href"));
    }

    [Fact]
    public async Task The_tables_have_a_caption_scopes_and_can_be_rolled_with_the_keyboard()
    {
        var page = await site.Page("/overzicht");
        var tables = page.QuerySelectorAll<IHtmlTableElement>("main table");
        Assert.Equal(2, tables.Count());
        foreach (var table in tables)
        {
            Assert.NotEmpty(table.Caption!.TextContent);
            Assert.Equal("0", table.ParentElement!.GetAttribute("tabindex"));
            Assert.Equal("region", table.ParentElement.GetAttribute("role"));
            Assert.All(table.QuerySelectorAll("thead th"), th => Assert.Equal("col", th.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("tbody tr, tfoot tr"), row => Assert.Equal("row", Assert.Single(row.QuerySelectorAll("th")).GetAttribute("scope")));
            Assert.Single(table.Rows.Select(row => row.Cells.Length).Distinct());
        }
    }

    [Fact]
    public async Task The_footer_and_a_wijk_lead_to_it()
    {
        var page = await site.Page("/wijken/overvecht");
        Assert.NotNull(page.QuerySelector("footer a[href='/overzicht']"));
        Assert.NotNull(page.QuerySelector("main a[href='/overzicht']"));
    }

    private SearchQuery Query(IHtmlAnchorElement link) =>
        SearchQuery.Parse(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(link.Search).Decoded(), site.Stand.Indeling);

    private static int Number(IElement link) =>
        int.Parse(string.Concat(link.TextContent.Trim().TakeWhile(c => char.IsAsciiDigit(c) || c == '.')), NumberStyles.AllowThousands, CultureInfo.GetCultureInfo("nl-NL"));
}
