using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Inhoud;

/// <summary>A page of a source that could not be read for three weeks, and for four. The clock says 26 November.</summary>
public sealed class VersheidTests : IDisposable
{
    private const string Pagina = "/activiteiten/wandelen-1", Zin = "Sinds 5 november 2026 konden we deze pagina niet vergelijken met de bron. Bel eerst even.";

    private readonly TestSite _site = new();

    public VersheidTests()
    {
        _site.Content.Write(_site.Content.Example(1) with { Voorbeeld = false, Gecontroleerd = null, Bron = new("echt", 1, "https://bron.example/1", new(2026, 10, 1)) });
        _site.Content.WriteText(".import/echt/stand.yaml", "gelukt: 2026-11-05\n");
        Refresh();
    }

    [Fact]
    public async Task After_three_weeks_its_page_says_so_and_is_still_found()
    {
        Assert.Contains(Zin, (await _site.Page(Pagina)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("vergelijken met de bron", (await _site.Page("/activiteiten/taalcafe-2")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("60 activiteiten", await Found());
    }

    [Fact]
    public async Task After_four_weeks_no_list_shows_it_and_its_own_address_still_answers()
    {
        _site.Clock.Now = _site.Clock.Now.AddDays(7);
        Refresh();
        Assert.Equal("59 activiteiten", await Found());
        Assert.Null((await _site.Page("/aanbieders/stichting-samen")).QuerySelector($"a[href='{Pagina}']"));
        Assert.Equal(HttpStatusCode.OK, (await _site.Get(Pagina)).StatusCode);
        Assert.Contains(Zin, (await _site.Page(Pagina)).Body!.TextContent, StringComparison.Ordinal);

        _site.Content.WriteText(".import/echt/stand.yaml", "gelukt: 2026-12-03\n");
        Refresh();
        Assert.Equal("60 activiteiten", await Found());
    }

    private async Task<string> Found() => (await _site.Page("/zoeken")).QuerySelector("#resultaten")!.TextContent;

    private void Refresh() => _site.Services.GetRequiredService<ActueleStand>().Refresh();

    public void Dispose() => _site.Dispose();
}
