using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content;

public sealed class MarkdownHtmlTests
{
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x]( java\tscript:alert(1))")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x]\n\n[x]: javascript:alert(1)")]
    [InlineData("[x](//elders.example/)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("x{onclick=alert(1)}")]
    public void Nothing_an_editor_types_becomes_a_script(string markdown)
    {
        var html = MarkdownHtml.Render(markdown);

        Assert.DoesNotMatch("(?i)<(script|img)|<[^>]+(on\\w+=|(href|src)=\"(\\s|&#?\\w+;)*(java|vb)script|(href|src)=\"(data:|//))", html);
    }

    [Theory]
    [InlineData("[x](https://a.example/)", "href=\"https://a.example/\"")]
    [InlineData("[x](/niveaus/aa)", "href=\"/niveaus/aa\"")]
    [InlineData("[x](mailto:a@b.example)", "href=\"mailto:a@b.example\"")]
    [InlineData("[x](tel:+31300000042)", "href=\"tel:+31300000042\"")]
    public void Ordinary_links_stay(string markdown, string href) => Assert.Contains(href, MarkdownHtml.Render(markdown), StringComparison.Ordinal);

    [Fact]
    public void Headings_leave_the_h1_to_the_page() => Assert.Equal("<h2>Voor wie?</h2>\n", MarkdownHtml.Render("# Voor wie?"));

    [Fact]
    public void Nesting_without_end_is_shown_as_text() => Assert.StartsWith("<p>", MarkdownHtml.Render(new string('>', 5000) + "x"), StringComparison.Ordinal);
}
