using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SocialeKaart.Web.Tests.Setup;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Pages;

/// <summary>What a visitor typed and must change, or should know about.</summary>
[Collection("site")]
public sealed class ZoekfoutTests(TestSite site)
{
    [Theory]
    [InlineData("/zoeken?q=samen%09koken&wijk=oost", "samen koken")]
    [InlineData("/Zoeken?q=taal%00caf%C3%A9", "taal café")]
    public async Task An_unreadable_character_is_an_error_with_a_summary_the_field_and_the_text_without_it(string address, string left)
    {
        for (var time = 0; time < 2; time++)
        {
            var answer = await site.Get(address);
            var page = await Parse(answer);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Null(answer.Headers.Age);
            Assert.Equal("Fout: Zoek een activiteit – Sociale kaart Utrecht", page.Title);
            Assert.Equal("-1", page.QuerySelector(".foutoverzicht")!.GetAttribute("tabindex"));
            Assert.Equal(Teksten.ErIsEenProbleem, page.QuerySelector(".foutoverzicht h2")!.TextContent);
            var link = page.QuerySelector(".foutoverzicht a")!;
            var field = page.QuerySelector(link.GetAttribute("href")!)!;
            Assert.Equal(left, field.GetAttribute("value"));
            Assert.Equal("true", field.GetAttribute("aria-invalid"));
            Assert.EndsWith(link.TextContent, page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
            SecurityHeaders.AssertOn(answer);
        }
    }

    [Theory]
    [InlineData("/?q=%09")]
    [InlineData("/zoeken?wijk=%09")]
    public async Task Elsewhere_it_is_a_broken_link(string address)
    {
        var answer = await site.Get(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Deze link klopt niet", (await Parse(answer)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("123456782")]
    [InlineData("06 12 34 56 78")]
    [InlineData("jan@post.example")]
    public async Task Personal_data_stay_in_the_box_and_out_of_the_title_with_a_hint(string data)
    {
        var page = await site.Page($"/zoeken?q=koken+{Uri.EscapeDataString(data).Replace("%20", "+", StringComparison.Ordinal)}");
        var box = page.QuerySelector("#q")!;
        Assert.Equal($"koken {data}", box.GetAttribute("value"));
        Assert.Equal(Teksten.GeenPersoonsgegevens, page.GetElementById(box.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.Equal("Zoeken: koken – Sociale kaart Utrecht", page.Title);
    }

    [Fact]
    public async Task A_text_that_fills_the_box_says_that_it_was_cut()
    {
        var address = (await site.Get($"/zoeken?q={string.Concat(Enumerable.Repeat("koken+", 50))}")).Headers.Location!.OriginalString;
        var page = await site.Page(address);
        Assert.Equal(Teksten.TekstIsLang, page.GetElementById(page.QuerySelector("#q")!.GetAttribute("aria-describedby")!)!.TextContent);
    }

    [Fact]
    public async Task Ordinary_words_get_no_hint() => Assert.False((await site.Page("/zoeken?q=koken")).QuerySelector("#q")!.HasAttribute("aria-describedby"));

    private static async Task<IHtmlDocument> Parse(HttpResponseMessage answer) => await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
}
