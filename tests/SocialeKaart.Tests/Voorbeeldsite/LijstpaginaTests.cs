using System.Net;
using System.Text.RegularExpressions;

namespace SocialeKaart.Tests.Voorbeeldsite;

public sealed partial class LijstpaginaTests(Bron bron) : IClassFixture<Bron>
{
    [Fact]
    public async Task Following_the_next_links_reaches_every_id_once()
    {
        var ids = new List<int>();
        for (var pad = "/start/"; pad.Length > 0;)
        {
            var html = await bron.Get(pad);
            Assert.Contains("van 630 activiteiten", html, StringComparison.Ordinal);
            ids.AddRange(Item().Matches(html).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));
            pad = Next().Match(html).Groups[1].Value;
        }
        Assert.Equal(Enumerable.Range(1, 630), ids.Order());
    }

    [Fact]
    public async Task Past_the_end_the_list_is_empty() =>
        Assert.Contains("Geen activiteiten gevonden", await bron.Get("/zoeken/?pagina=99"), StringComparison.Ordinal);

    [Fact]
    public async Task Every_organisation_has_a_page_with_all_its_activities()
    {
        var paden = Organisatie().Matches(await bron.Get("/aanbod/eigen-projecten/orglist/")).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(50, paden.Count);
        var aantal = 0;
        foreach (var pad in paden) aantal += Item().Count(await bron.Get(pad));
        Assert.Equal(630, aantal);
    }

    [Fact]
    public async Task Robots_keep_out_of_the_back_office_but_not_of_the_pages()
    {
        var regels = await bron.Get("/robots.txt");
        Assert.Contains("Disallow: /beheer/", regels, StringComparison.Ordinal);
        Assert.Contains("Allow: /beheer/eigen-projecten/projects/inforing", regels, StringComparison.Ordinal);
        using var beheer = await bron.Ask("/beheer/");
        Assert.Equal(HttpStatusCode.Forbidden, beheer.StatusCode);
        using var onbekend = await bron.Ask("/start/show/9999/");
        Assert.Equal(HttpStatusCode.NotFound, onbekend.StatusCode);
    }

    [GeneratedRegex("href=\"/start/show/([0-9]+)/\"")]
    private static partial Regex Item();

    [GeneratedRegex("href=\"([^\"]+)\" rel=\"next\"")]
    private static partial Regex Next();

    [GeneratedRegex("href=\"(/aanbod/eigen-projecten/orgdetail/[0-9]+/)\"")]
    private static partial Regex Organisatie();
}
