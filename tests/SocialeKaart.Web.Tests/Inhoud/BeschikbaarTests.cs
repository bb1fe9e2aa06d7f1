using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Inhoud;

/// <summary>Dates, notices and checks on every page that shows an activity, day after day. The clock begins on 26 November 2026.</summary>
public sealed class BeschikbaarTests : IDisposable
{
    private const string Pagina = "/activiteiten/wandelen-1", Lijst = "/lijst?a=1", Api = "/api/v1/activiteiten/wandelen-1";

    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Before_its_first_day_no_page_says_that_it_is_there_and_on_that_day_all_do()
    {
        Write(Wandelen with { Start = new(2026, 12, 3), Tijden = "do 10:00-12:00" });
        await Says("Deze activiteit begint op 3 december 2026.", Pagina, Lijst);
        Assert.Equal("Begint op 3 december 2026", await Mark());
        Assert.DoesNotContain("Wandelen 1", await Text($"/zoeken?wijk={Wandelen.Wijk[0]}&dag=vandaag"), StringComparison.Ordinal);
        Assert.Contains("\"beschikbaar\":{\"nu\":false,\"stand\":\"nog-niet-begonnen\",\"vanaf\":\"2026-12-03\",\"sinds\":null}", await Json(), StringComparison.Ordinal);

        Later(7);
        Assert.DoesNotContain("begint op", await Text(Pagina), StringComparison.Ordinal);
        Assert.Contains("Wandelen 1", await Text($"/zoeken?wijk={Wandelen.Wijk[0]}&dag=vandaag"), StringComparison.Ordinal);
        Assert.Contains("\"beschikbaar\":{\"nu\":true,\"stand\":\"nu\",\"vanaf\":null,\"sinds\":null}", await Json(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_its_last_day_it_is_there_and_the_day_after_it_is_gone()
    {
        Write(Wandelen with { Stop = new(2026, 11, 26) });
        await Says("De laatste dag is 26 november 2026.", Pagina);
        Later(1);
        var answer = await _site.Get(Pagina);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("De laatste dag was 26 november 2026.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("\"sinds\":\"2026-11-26\"", await Json(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Get($"{Pagina}.ics")).StatusCode);
    }

    [Fact]
    public async Task Out_of_its_season_it_says_when_it_is_back()
    {
        Write(Wandelen with { Seizoen = Seizoen.Parse("mei-15 sep") });
        await Says("Deze activiteit is er nu niet. Ze begint weer op 1 mei 2027.", Pagina, Lijst);
        await Says("Elk jaar van mei tot en met 15 september.", Pagina);
        Assert.Equal("Weer vanaf 1 mei 2027", await Mark());
    }

    [Fact]
    public async Task A_notice_shows_until_its_last_day_and_goes_by_itself_from_pages_that_are_kept()
    {
        Write(Wandelen with { Mededelingen = [new("Op 26 november <b>dicht</b>.", new(2026, 11, 26))] });
        var wijk = $"/wijken/{Wandelen.Wijk[0]}";
        foreach (var address in new[] { Pagina, Lijst, "/aanbieders/stichting-samen" })
            Assert.Contains("Op 26 november <b>dicht</b>.", await Text(address), StringComparison.Ordinal);
        await _site.Get(Pagina);
        Assert.NotNull((await _site.Get(Pagina)).Headers.Age);
        // A minute after midnight in Amsterdam, before any scan.
        _site.Clock.Now = new(2026, 11, 26, 23, 1, 0, TimeSpan.Zero);
        foreach (var address in new[] { Pagina, Lijst, "/aanbieders/stichting-samen", wijk })
            Assert.DoesNotContain("dicht", await Text(address), StringComparison.Ordinal);
        Assert.Contains("\"mededelingen\":[]", await Json(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_is_told_on_the_card_and_the_page_and_when_it_is_long_ago_too()
    {
        Write(Wandelen with { Voorbeeld = false, Bron = null, Gecontroleerd = new(new(2026, 3, 3), "Anna", "telefoon"), ControleNa = 300 });
        Assert.Equal("Gecontroleerd op 3 maart 2026, telefonisch", await Check());
        await Says("Gecontroleerd op 3 maart 2026, telefonisch.", Pagina);
        Assert.DoesNotContain("Anna", await Text(Pagina), StringComparison.Ordinal);

        Later(300);
        Assert.Equal("Laatst gecontroleerd op 3 maart 2026, telefonisch", await Check());
        Later(300);
        Assert.Equal("Niet meer nagekeken sinds 3 maart 2026. Bel eerst even.", await Check());
        await Says("Niet meer nagekeken sinds 3 maart 2026. Bel eerst even.", Pagina, Lijst);
        Assert.Contains("\"versheid\":\"verouderd\"", await Json(), StringComparison.Ordinal);

        Later(900);
        Assert.DoesNotContain("Wandelen 1 ", await Text("/aanbieders/stichting-samen"), StringComparison.Ordinal);
        Assert.Contains("\"versheid\":\"alleen-direct\"", await Json(), StringComparison.Ordinal);
        Assert.Equal("noindex", (await _site.Page(Pagina)).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task An_outcome_of_the_choices_says_how_many_cannot_be_visited()
    {
        const string outcome = "/keuzehulp?leeftijd=ja&zoekt=doen&doel=ontmoeten&hulp=beetje";
        Assert.DoesNotContain("kun je nu niet terecht", await Text(outcome), StringComparison.Ordinal);
        var two = Enumerable.Range(1, 60).Select(_site.Content.Example).Where(a => a.Niveau[0] == "meedoen").Take(2).ToArray();
        _site.Content.Write(two[0] with { Status = Status.Vol });
        Write(two[1] with { Start = new(2026, 12, 3) });
        var all = _site.Stand.Index.Search(SearchQuery.Empty.With(Facet.Niveau, "meedoen"), 1).Totaal;
        await Says($"Bij 2 van de {all} activiteiten kun je nu niet terecht. Daar is het vol of gesloten, of het is er nu niet.", outcome);
    }

    private Activiteit Wandelen => _site.Content.Example(1);

    private void Write(Activiteit a)
    {
        _site.Content.Write(a);
        Refresh();
    }

    private void Later(int days)
    {
        _site.Clock.Now = _site.Clock.Now.AddDays(days);
        Refresh();
    }

    private void Refresh() => _site.Services.GetRequiredService<ActueleStand>().Refresh();

    private async Task Says(string sentence, params string[] addresses)
    {
        foreach (var address in addresses)
            Assert.Contains(sentence, await Text(address), StringComparison.Ordinal);
    }

    private async Task<string> Text(string address) => (await _site.Page(address)).Body!.TextContent;

    private async Task<string> Mark() => await OnCard(".merk--status");

    private async Task<string> Check() => await OnCard(".kaart__versheid");

    private async Task<string> OnCard(string what) =>
        (await _site.Page("/aanbieders/stichting-samen")).QuerySelectorAll(".kaart").Single(k => k.QuerySelector($"a[href='{Pagina}']") is not null).QuerySelector(what)!.TextContent;

    private Task<string> Json() => _site.Client.GetStringAsync(new Uri(Api, UriKind.Relative));
}
