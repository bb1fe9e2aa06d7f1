using System.Net;
using System.Xml.Linq;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Addresses;

/// <summary>The drawing of a link: only of our own canonical addresses. That it can be read back stands in the browser tests.</summary>
[Collection("site")]
public sealed class QrCodeTests(TestSite site)
{
    [Theory]
    [InlineData("/activiteiten/wandelen-1")]
    [InlineData("/zoeken?wijk=oost&niveau=meedoen")]
    [InlineData("/lijst?a=3&a=1")]
    public async Task The_drawing_on_a_page_is_a_small_svg_that_may_be_kept_for_ever(string page)
    {
        var image = (await site.Page(page)).QuerySelector(".delen img")!.GetAttribute("src")!;
        var answer = await site.Get(image);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        SecurityHeaders.AssertOn(answer);
        var svg = await answer.Content.ReadAsStringAsync();
        Assert.InRange(svg.Length, 500, 6_000);
        Assert.All(XDocument.Parse(svg).Descendants(), e => Assert.Contains(e.Name.LocalName, new[] { "svg", "rect", "path" }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?naar=")]
    [InlineData("?naar=https%3A%2F%2Felders.example%2F")]
    [InlineData("?naar=%2F%2Felders.example%2F")]
    [InlineData("?naar=%2F%5Celders.example")]
    [InlineData("?naar=%40elders.example")]
    [InlineData("?naar=.elders.example%2Fa%2F1")]
    [InlineData("?naar=%3A81%2Fa%2F1")]
    [InlineData("?naar=%2Fa%2F999")]
    [InlineData("?naar=%2Fa%2F01")]
    [InlineData("?naar=%2Fzoeken%3Fniveau%3Dmeedoen%26wijk%3Doost")]
    [InlineData("?naar=%2Fzoeken%3Fx%3D1")]
    [InlineData("?naar=%2Fzoeken%23x")]
    [InlineData("?naar=%2Flijst%3Fa%3D3%26a%3D3")]
    [InlineData("?naar=%2Fa%2F1&naar=%2Fa%2F2")]
    [InlineData("?naar=%2Fzoeken%3Fq%3D%2500")]
    public async Task Nothing_else_is_drawn(string parameters)
    {
        var answer = await site.Get($"/qr.svg{parameters}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        SecurityHeaders.AssertOn(answer);
    }

    [Fact]
    public async Task A_link_that_is_too_long_to_read_from_paper_is_not_drawn()
    {
        var page = await site.Page($"/zoeken?{string.Join('&', Enumerable.Range(10, 25).Select(i => $"doelgroep=onbekend-{i}"))}");
        Assert.NotEmpty(page.QuerySelectorAll(".delen__link"));
        Assert.Empty(page.QuerySelectorAll("img[src^='/qr.svg']"));
    }

    [Fact]
    public async Task With_another_version_it_is_asked_again()
    {
        var answer = await site.Get("/qr.svg?naar=%2Fa%2F1&v=0");
        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
    }
}
