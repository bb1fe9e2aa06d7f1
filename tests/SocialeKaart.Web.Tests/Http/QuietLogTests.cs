using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Http;

public sealed class QuietLogTests : IDisposable
{
    private readonly TestSite _site = new();

    [Fact]
    public async Task Words_of_a_visitor_reach_no_log_even_at_the_loudest_setting()
    {
        foreach (var address in new[]
        {
            "/zoeken?q=merkwoord", "/zoeken?wijk=x&q=merkwoord", "/zoeken?q=merkwoord%0A", "/zoeken?wijk=merkwoord",
            "/api/v1/activiteiten?q=merkwoord", "/api/v1/activiteiten?wijk=merkwoord", "/merkwoord?q=merkwoord", "/activiteiten/merkwoord",
        })
            await _site.Get(address);
        Assert.Contains("60 activiteiten", _site.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("merkwoord", _site.Log, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => _site.Dispose();
}
