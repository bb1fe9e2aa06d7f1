using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Http;

[Collection("site")]
public sealed class SecurityHeadersTests(TestSite site)
{
    [Theory]
    [InlineData("http", false)]
    [InlineData("https", true)]
    public async Task Only_over_https_a_browser_is_told_to_keep_to_it(string scheme, bool told)
    {
        using var client = site.CreateClient(new() { BaseAddress = new Uri($"{scheme}://localhost") });
        var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(told, answer.Headers.TryGetValues("Strict-Transport-Security", out var values));
        if (told)
            Assert.Equal(["max-age=31536000; includeSubDomains"], values);
    }
}
