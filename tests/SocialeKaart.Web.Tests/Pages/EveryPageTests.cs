using System.Net;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Pages;

/// <summary>What holds for every public page.</summary>
[Collection("site")]
public sealed class EveryPageTests(TestSite site)
{
    private static readonly string[] KeptAddresses =
    [
        "/", "/zoeken", "/zoeken?wijk=overvecht", "/zoeken?wijk=oost&wijk=overvecht&niveau=meedoen", "/zoeken?pagina=2",
        "/zoeken?wijk=overvegt", "/zoeken?pagina=99999", "/activiteiten/wandelen-1", "/aanbieders/stichting-samen", "/wijken/overvecht", "/niveaus/aa", "/niveaus",
        "/themas/eten-en-koken", "/paginas/over", "/toegankelijkheid", "/lijst", "/overzicht",
        "/keuzehulp", "/keuzehulp?leeftijd=ja", "/keuzehulp?leeftijd=ja&zoekt=", "/keuzehulp?leeftijd=nee&school=nee", "/keuzehulp?leeftijd=nee&school=ja&dagdelen=2",
    ];

    private static readonly string[] Addresses = [.. KeptAddresses, "/lijst?a=3&a=1&a=999", "/zoeken?q=koken", "/zoeken?q=zzxqy&thema=ontmoeting"];

    public static TheoryData<string> Kept => [.. KeptAddresses];

    public static TheoryData<string> All => [.. Addresses];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Is_one_Dutch_document_with_one_heading_and_nothing_inline(string address)
    {
        var page = await site.Page(address);
        Assert.Equal("nl", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.EndsWith("– Sociale kaart Utrecht", address == "/" ? $"– {page.Title}" : page.Title, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script:not([src^='/js/']), style, [style], [onclick], iframe, form[method=post]"));
        Assert.Contains("voorbeeldgegevens", page.QuerySelector(".voorbeeld")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("[id]").GroupBy(e => e.Id), same => same.Count() > 1);
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"),
            e => Assert.NotNull(page.GetElementById(e.GetAttribute("aria-labelledby")!)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Has_the_accessibility_statement_and_a_phone_number_in_its_foot(string address)
    {
        var foot = (await site.Page(address)).QuerySelector("footer")!;
        Assert.NotNull(foot.QuerySelector("a[href='/toegankelijkheid']"));
        Assert.NotNull(foot.QuerySelector("a[href^='tel:']"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Answers_HEAD_like_GET_without_a_body(string address)
    {
        var get = await site.Get(address);
        var head = await site.Send(HttpMethod.Head, address);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task Comes_from_the_cache_the_second_time(string address)
    {
        var first = await site.Get(address);
        var second = await site.Get(address);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        var known = await site.Get(address, ("If-None-Match", second.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Sets_no_cookie_and_every_security_header(string address)
    {
        for (var time = 0; time < 2; time++)
            SecurityHeaders.AssertOn(await site.Get(address));
    }

    [Fact]
    public async Task Has_a_title_of_its_own()
    {
        var titles = new List<string?>();
        foreach (var address in Addresses)
            titles.Add((await site.Page(address)).Title);
        Assert.Equal(titles.Count, titles.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Links_only_to_pages_and_files_that_exist(string address)
    {
        var page = await site.Page(address);
        var links = page.QuerySelectorAll("a[href^='/'], link[href^='/']").Select(e => e.GetAttribute("href")!).Distinct().ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
            Assert.True((await site.Get(link)).StatusCode == HttpStatusCode.OK, $"{address} links to {link}");
    }

    [Fact]
    public async Task What_it_loads_may_be_kept_for_ever()
    {
        var page = await site.Page("/");
        var sheet = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.Matches(@"^/css/site\.[a-z0-9]+\.css$", sheet);
        var others = page.QuerySelectorAll("link[rel=preload]").Select(e => e.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script").Select(e => e.GetAttribute("src")!))
            .Concat(page.QuerySelectorAll("use").Select(e => e.GetAttribute("href")!.Split('#')[0]));
        foreach (var file in others.Prepend(sheet).Distinct())
        {
            var answer = await site.Get(file);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            SecurityHeaders.AssertOn(answer);
        }
    }
}
