using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Http;

public sealed class FaultTests : IDisposable
{
    private readonly TestSite _site = new();
    private readonly WebApplicationFactory<Program> _broken;

    public FaultTests() => _broken = _site.WithWebHostBuilder(b => b.ConfigureTestServices(s =>
        s.AddSingleton(new SearchEngine("kapot", "Een kapotte zoekmachine.", aanbod => new BrokenIndex(aanbod)))));

    [Theory]
    [InlineData("/zoeken?q=geheim", "text/html")]
    [InlineData("/", "text/html")]
    [InlineData("/api/v1/activiteiten?q=geheim", "application/problem+json")]
    [InlineData("/api/v1/suggesties?q=geheim", "application/problem+json")]
    public async Task A_fault_answers_500_in_plain_Dutch_without_its_cause(string address, string type)
    {
        using var client = _broken.CreateClient(new() { AllowAutoRedirect = false });
        for (var time = 0; time < 2; time++)
        {
            var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
            Assert.DoesNotContain("stuk", text, StringComparison.Ordinal);
            SecurityHeaders.AssertOn(answer);
        }
    }

    [Fact]
    public async Task Its_page_has_a_search_box_and_a_phone_number()
    {
        using var client = _broken.CreateClient(new() { AllowAutoRedirect = false });
        var answer = await client.GetAsync(new Uri("/zoeken", UriKind.Relative));
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        Assert.Equal("Er ging iets mis", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("form[action='/zoeken'] input[name=q]"));
        Assert.NotNull(page.QuerySelector("a[href^='tel:']"));
        Assert.NotNull(page.QuerySelector("footer a[href='/toegankelijkheid']"));
        Assert.Contains("stuk", _site.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", _site.Log, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _broken.Dispose();
        _site.Dispose();
    }

    private sealed class BrokenIndex(Aanbod aanbod) : ISearchIndex
    {
        public Aanbod Aanbod => aanbod;

        public SearchResult Search(SearchQuery query, int perPagina = 20) => throw new InvalidOperationException("stuk");

        public ValueList<Suggestie> Suggest(string text) => throw new InvalidOperationException("stuk");
    }
}
