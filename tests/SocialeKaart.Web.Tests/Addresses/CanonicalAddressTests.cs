using System.Net;
using SocialeKaart.Web.Addresses;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Addresses;

/// <summary>One spelling per address: any other answers 301 to it, in one step.</summary>
[Collection("site")]
public sealed class CanonicalAddressTests(TestSite site)
{
    [Theory]
    [InlineData("/zoeken?wijk=overvecht&q=koken", "/zoeken?q=koken&wijk=overvecht")]
    [InlineData("/zoeken?niveau=meedoen&wijk=overvecht&wijk=oost", "/zoeken?wijk=oost&wijk=overvecht&niveau=meedoen")]
    [InlineData("/zoeken?q=", "/zoeken")]
    [InlineData("/zoeken?q=&wijk=oost", "/zoeken?wijk=oost")]
    [InlineData("/zoeken?wijk=oost&wijk=oost", "/zoeken?wijk=oost")]
    [InlineData("/zoeken?WIJK=Oost", "/zoeken?wijk=oost")]
    [InlineData("/zoeken?pagina=1", "/zoeken")]
    [InlineData("/zoeken?pagina=abc", "/zoeken")]
    [InlineData("/zoeken?pagina=-1", "/zoeken")]
    [InlineData("/zoeken?pagina=123456789", "/zoeken?pagina=99999")]
    [InlineData("/zoeken?pagina=002", "/zoeken?pagina=2")]
    [InlineData("/zoeken?q=%20koken%20%20thee", "/zoeken?q=koken+thee")]
    [InlineData("/zoeken?q=koken%20thee", "/zoeken?q=koken+thee")]
    [InlineData("/zoeken?utm_source=brief&wijk=oost", "/zoeken?wijk=oost")]
    [InlineData("/zoeken?wijk%5B%5D=oost", "/zoeken")]
    [InlineData("/zoeken?niveau=arbeidmatige-activering", "/zoeken?niveau=aa")]
    [InlineData("/zoeken/", "/zoeken")]
    [InlineData("/zoeken/?q=koken", "/zoeken?q=koken")]
    [InlineData("/Zoeken", "/zoeken")]
    [InlineData("/?x=1", "/")]
    [InlineData("/wijken/overvecht/", "/wijken/overvecht")]
    [InlineData("/wijken/Overvecht?x=1", "/wijken/overvecht")]
    [InlineData("/niveaus/arbeidmatige-activering", "/niveaus/aa")]
    [InlineData("/a/1", "/activiteiten/wandelen-1")]
    [InlineData("/a/001/", "/activiteiten/wandelen-1")]
    public async Task Another_spelling_answers_301_to_the_canonical_one(string asked, string canonical)
    {
        var answer = await site.Get(asked);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(canonical, answer.Headers.Location!.OriginalString);
        SecurityHeaders.AssertOn(answer);
        Assert.NotEqual(HttpStatusCode.MovedPermanently, (await site.Get(canonical)).StatusCode);
    }

    [Theory]
    [InlineData("/zoeken?q=caf%C3%A9+%26+thee%3F")]
    [InlineData("/zoeken?q=50%25+%2B+%3Cb%3E")]
    [InlineData("/zoeken?wijk=overvegt&wijk=oost")]
    public async Task The_canonical_spelling_is_left_alone_or_reached_in_one_step(string asked)
    {
        var answer = await site.Get(asked);
        if (answer.StatusCode == HttpStatusCode.MovedPermanently)
            answer = await site.Get(answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("//elders.example/", "/elders.example")]
    [InlineData("///elders//pad/", "/elders/pad")]
    [InlineData("/\\elders.example/", "/%5Celders.example")]
    public void No_spelling_leads_to_another_site(string path, string canonical) =>
        Assert.Equal(canonical, CanonicalAddress.Of(path, [], site.Stand));

    [Fact]
    public async Task Every_link_on_a_page_of_results_is_canonical()
    {
        var page = await site.Page("/zoeken?q=samen+koken&wijk=overvecht&wijk=overvegt");
        foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!))
            Assert.True((await site.Get(link)).StatusCode == HttpStatusCode.OK, link);
    }
}
