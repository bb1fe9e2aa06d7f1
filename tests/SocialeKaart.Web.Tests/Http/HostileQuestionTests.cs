using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SocialeKaart.Search;
using SocialeKaart.Tests.Search;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Http;

/// <summary>
/// Some hundreds of the hostile questions over HTTP: whatever is asked, the page is made of the elements and attributes that it is made of for
/// ordinary questions, and the question stands in it as text.
/// </summary>
public sealed class HostileQuestionTests : IDisposable
{
    private const int Asked = 280, Longest = 600;

    private static readonly string[] Ordinary =
        ["", "koken", "samen kookne", "fietsen maken in overvecht", "parachutespringen", "gratis wandelen op dinsdag zonder indicatie", "tuinieren samen met aa", "zoeklicht", "taalcafé zuid", "bel 06 12345678"];

    private static readonly HtmlParser Parser = new();

    private readonly TestSite _site = new();

    [Fact]
    public async Task Are_answered_and_are_never_markup()
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var vraag in Ordinary)
            parts.UnionWith(Parts((await Page(vraag))!));

        foreach (var vraag in VijandigeVragen.Of(Ordinary, Asked).Select(vraag => vraag[..Math.Min(vraag.Length, Longest)]))
            if (await Page(vraag) is { } page)
            {
                Assert.Empty(Parts(page).Except(parts).Select(part => $"{part} for {Address(vraag)}"));
                Assert.Equal(SearchQuery.Empty.WithText(vraag).Q, page.QuerySelector<IHtmlInputElement>("#q")!.Value);
            }
        Assert.DoesNotContain("Exception", _site.Log, StringComparison.Ordinal);
    }

    /// <summary>The test above would see a page that repeats the question as it came.</summary>
    [Theory]
    [InlineData("<img src=x onerror=alert(1)>", "img[onerror]")]
    [InlineData("<a href='javascript:alert(1)'>", "href javascript")]
    [InlineData("<base href=//kwaad.example>", "href //")]
    [InlineData("<!-- ", "comment")]
    public void Would_be_seen_as_markup(string vraag, string part) => Assert.Contains(part, Parts(Parser.ParseDocument($"<p>{vraag}")));

    public void Dispose() => _site.Dispose();

    /// <summary>The page with the answer; null when the question is refused for its control characters.</summary>
    private async Task<IHtmlDocument?> Page(string vraag)
    {
        var answer = await _site.Get(Address(vraag));
        if (answer.StatusCode == HttpStatusCode.MovedPermanently)
            answer = await _site.Get(answer.Headers.Location!.OriginalString);
        Assert.Equal(vraag.Any(char.IsControl) ? HttpStatusCode.BadRequest : HttpStatusCode.OK, answer.StatusCode);
        SecurityHeaders.AssertOn(answer);
        return answer.StatusCode == HttpStatusCode.OK ? Parser.ParseDocument(await answer.Content.ReadAsStringAsync()) : null;
    }

    /// <summary>The elements with their attributes, the schemes that addresses have, and the comments.</summary>
    private static IEnumerable<string> Parts(IHtmlDocument page) => page.All
        .SelectMany(e => e.Attributes.Select(a => $"{e.LocalName}[{a.Name}]").Append(e.LocalName)
            .Concat(e.Attributes.Where(a => a.Name is "href" or "src" or "action").Select(a => $"{a.Name} {Scheme(a.Value)}")))
        .Concat(page.Descendants<IComment>().Select(_ => "comment"));

    private static string Scheme(string address) => address.StartsWith("//", StringComparison.Ordinal) ? "//"
        : address.IndexOfAny([':', '/', '?', '#']) is >= 0 and var at && address[at] == ':' ? address[..at] : "";

    private static string Address(string vraag) => $"/zoeken?q={Uri.EscapeDataString(vraag)}";
}
