using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Caching;

[Collection("site")]
public sealed class PageCacheTests(TestSite site)
{
    [Theory]
    [InlineData("/zoeken?q=koken")]
    [InlineData("/zoeken?q=koken&wijk=overvecht")]
    [InlineData("/zoeken?plaats=3582")]
    [InlineData("/api/v1/activiteiten")]
    public async Task Searches_with_words_or_a_place_and_the_api_are_not_kept(string address)
    {
        await site.Get(address);
        Assert.Null((await site.Get(address)).Headers.Age);
    }

    [Fact]
    public async Task Only_the_shortest_suggestions_are_kept()
    {
        await site.Get("/api/v1/suggesties?q=tui");
        Assert.NotNull((await site.Get("/api/v1/suggesties?q=tui&x=1", ("Host", "elders.example"))).Headers.Age);
        Assert.Null((await site.Get("/api/v1/suggesties?q=koo")).Headers.Age);
        Assert.Null((await site.Get("/api/v1/suggesties?q=tui", ("Accept-Encoding", "br"))).Headers.Age);
        await site.Get("/api/v1/suggesties?q=koken");
        Assert.Null((await site.Get("/api/v1/suggesties?q=koken")).Headers.Age);
    }

    [Fact]
    public async Task A_very_long_address_is_not_kept()
    {
        var address = $"/zoeken?{string.Join('&', Enumerable.Range(10, 25).Select(i => $"thema=onbekend-{i}"))}";
        await site.Get(address);
        Assert.Null((await site.Get(address)).Headers.Age);
    }

    [Fact]
    public async Task Another_host_name_or_header_makes_no_second_entry()
    {
        await site.Get("/wijken/zuid");
        var other = await site.Get(
            "/wijken/zuid", ("Host", "elders.example"), ("User-Agent", "x"), ("Accept-Language", "fr"), ("Cookie", "a=b"));
        Assert.NotNull(other.Headers.Age);
    }

    [Fact]
    public async Task A_HEAD_leaves_a_whole_page_behind()
    {
        await site.Send(HttpMethod.Head, "/wijken/west");
        var page = await site.Get("/wijken/west");
        Assert.Contains("</html>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=1.0, br;q=0", "gzip")]
    [InlineData("BR", "br")]
    [InlineData("identity", null)]
    [InlineData("%%%", null)]
    [InlineData("", null)]
    public void Encodings_come_down_to_three(string header, string? best) => Assert.Equal(best, AcceptEncoding.Best([header]));

    [Fact]
    public async Task Pages_are_compressed_and_kept_per_encoding()
    {
        Assert.Equal(["br"], (await site.Get("/wijken/oost", ("Accept-Encoding", "br"))).Content.Headers.ContentEncoding);
        Assert.Empty((await site.Get("/wijken/oost")).Content.Headers.ContentEncoding);
        var kept = await site.Get("/wijken/oost", ("Accept-Encoding", "gzip, br"));
        Assert.Equal(["br"], kept.Content.Headers.ContentEncoding);
        Assert.NotNull(kept.Headers.Age);
        Assert.Contains("Accept-Encoding", kept.Headers.Vary);
    }

    [Fact]
    public async Task Visitors_at_the_same_moment_each_get_their_own_page()
    {
        var codes = site.Stand.Indeling.Wijken.Select(w => w.Code).ToList();
        for (var round = 0; round < 10; round++)
        {
            var pages = await Task.WhenAll(codes.Select(code => site.Page($"/zoeken?wijk={code}&doelgroep=x{round}")));
            Assert.Equal(codes, pages.Select(p => p.QuerySelector("input[name=wijk]:checked")!.GetAttribute("value")));
        }
    }
}
