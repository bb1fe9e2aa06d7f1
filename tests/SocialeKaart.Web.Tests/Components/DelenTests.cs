using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Components;

/// <summary>What a page gives to someone else: its link with filters, and nothing that tells of the visitor.</summary>
[Collection("site")]
public sealed partial class DelenTests(TestSite site)
{
    [Theory]
    [InlineData("/zoeken", "/zoeken")]
    [InlineData("/zoeken?wijk=oost&wijk=overvecht&niveau=meedoen", "/zoeken?wijk=oost&wijk=overvecht&niveau=meedoen")]
    [InlineData("/zoeken?pagina=2", "/zoeken")]
    [InlineData("/zoeken?wijk=oost&a=3", "/zoeken?wijk=oost")]
    [InlineData("/zoeken?q=koken&wijk=oost", "/zoeken?q=koken&wijk=oost")]
    [InlineData("/zoeken?q=kooken&wijk=oost", "/zoeken?q=koken&wijk=oost")]
    [InlineData("/activiteiten/wandelen-1?a=3", "/a/1")]
    [InlineData("/lijst?a=3&a=1", "/lijst?a=3&a=1")]
    public async Task The_link_is_whole_canonical_and_only_about_the_page(string address, string shared) =>
        Assert.Equal($"http://localhost{shared}", Link(await site.Page(address)));

    [Theory]
    [InlineData("samen koken Fatima Yildirim")]
    [InlineData("koken 3571AB")]
    [InlineData("koken 3571 ab")]
    [InlineData("koken 06-12345678")]
    [InlineData("ik wil koken want ik ben alleen")]
    public async Task Words_that_tell_of_someone_stay_here(string words)
    {
        var page = await site.Page($"/zoeken?q={Uri.EscapeDataString(words).Replace("%20", "+", StringComparison.Ordinal)}&thema=eten-en-koken");
        if (page.QuerySelector(".delen") is not { } panel)
            return;
        Assert.Equal("http://localhost/zoeken?thema=eten-en-koken", Link(page));
        Assert.Contains("Je zoekwoorden staan niet in deze link", panel.TextContent, StringComparison.Ordinal);
        var given = string.Concat(page.QuerySelectorAll(".delen a, .delen img, .delen input, .papier img").Select(e => e.OuterHtml)) + page.QuerySelector(".papier")!.TextContent;
        Assert.DoesNotContain("koken+", given, StringComparison.Ordinal);
        Assert.DoesNotMatch(Personal(), given);
    }

    [Fact]
    public async Task Every_way_to_send_it_holds_the_same_link()
    {
        var page = await site.Page("/zoeken?wijk=oost&niveau=meedoen");
        var ways = page.QuerySelectorAll(".delen__wegen a");
        Assert.Equal(["https:", "mailto:", "sms:"], ways.Select(a => a.GetAttribute("href")!.Split(':')[0] + ":"));
        Assert.All(ways, way => Assert.EndsWith($"\n{Link(page)}", Uri.UnescapeDataString(way.GetAttribute("href")!), StringComparison.Ordinal));
        Assert.Equal("noopener noreferrer", ways[0].GetAttribute("rel"));
        Assert.Contains("Oost, Meedoen", Uri.UnescapeDataString(ways[0].GetAttribute("href")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_script_no_button_is_dead()
    {
        var page = await site.Page("/activiteiten/wandelen-1");
        Assert.DoesNotContain(page.QuerySelectorAll("button"), b => b.Closest("form") is null);
        Assert.Contains("Ctrl en P", page.QuerySelector(".delen")!.TextContent, StringComparison.Ordinal);
    }

    [GeneratedRegex("Fatima|Yildirim|3571|12345678|alleen", RegexOptions.IgnoreCase)]
    private static partial Regex Personal();

    private static string? Link(IDocument page) => page.QuerySelector(".delen__link")!.GetAttribute("value");
}
