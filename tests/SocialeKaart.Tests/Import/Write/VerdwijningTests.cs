using System.Net;
using SocialeKaart.Content;
using SocialeKaart.Import.Write;

namespace SocialeKaart.Tests.Import.Write;

/// <summary>Pages that the source loses, over several imports.</summary>
public sealed class VerdwijningTests : IDisposable
{
    private readonly Proefbron _bron = new(10);

    [Fact]
    public async Task A_page_that_is_gone_is_not_seen_any_more_then_stopped_and_comes_back()
    {
        await _bron.Import();
        var begin = _bron.Lees("activiteiten/nummer-4.md");
        var terug = _bron.Weg(4);

        Assert.Equal(Paginastand.NietMeerGezien, Proefbron.Stand(await _bron.Import(), 4));
        Assert.Equal(Status.NietMeerGezien, _bron.Status(4));
        Assert.NotNull(_bron.Vraag("4-niet-meer-gezien"));
        Assert.Equal(Paginastand.Gestopt, Proefbron.Stand(await _bron.Import(), 4));
        Assert.Equal(Status.Gestopt, _bron.Status(4));
        await _bron.ImportZonderNieuws();

        terug();
        Assert.Equal(Paginastand.Terug, Proefbron.Stand(await _bron.Import(), 4));
        Assert.Equal(begin, _bron.Lees("activiteiten/nummer-4.md"));
        Assert.Empty(_bron.Vragen);
        await _bron.ImportZonderNieuws();
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Gone)]
    public async Task A_page_that_is_listed_but_answers_that_it_is_gone_is_gone(HttpStatusCode code)
    {
        await _bron.Import();
        _bron.Stuk[4] = code;
        await _bron.Import();
        Assert.Equal(Status.NietMeerGezien, _bron.Status(4));
    }

    [Fact]
    public async Task A_page_that_fails_now_is_left_as_it_is()
    {
        await _bron.Import();
        _bron.Stuk[4] = HttpStatusCode.InternalServerError;
        Assert.Equal(Paginastand.NietBekeken, Proefbron.Stand(await _bron.ImportZonderNieuws(), 4));
    }

    [Fact]
    public async Task Nothing_is_gone_as_long_as_the_crawl_did_not_see_all_that_the_source_counts()
    {
        await _bron.Import();
        _bron.Weg(4);
        _bron.Genoemd = 10;
        Assert.True((await _bron.ImportZonderNieuws()).Halfgezien);
    }

    [Fact]
    public async Task A_status_of_an_editor_stays()
    {
        await _bron.Import();
        _bron.Wijzig("activiteiten/nummer-4.md", "status: open", "status: vol");
        _bron.Weg(4);
        await _bron.Import();
        await _bron.Import();
        Assert.Equal(Status.Vol, _bron.Status(4));
    }

    [Fact]
    public async Task An_organisation_that_is_gone_keeps_its_page()
    {
        _bron.Zet(4, "Nummer 4", "<dt>Wijk</dt><dd>Oost</dd><dt>Organisatie</dt><dd><a href='/aanbod/eigen-projecten/orgdetail/9/'>De Bron</a></dd>");
        _bron.Aanbieders[9] = "<div id=content><h1>De Bron</h1><div class=beschrijving>Wij zijn er.</div></div>";
        await _bron.Import();
        var pagina = _bron.Lees("aanbieders/de-bron.md");
        _bron.Weg(4);
        await _bron.Import();
        Assert.NotNull(_bron.Vraag("aanbieder-9-niet-meer-gezien"));
        await _bron.Import();
        Assert.Equal(pagina, _bron.Lees("aanbieders/de-bron.md"));
    }

    [Fact]
    public async Task A_drop_of_more_than_a_fifth_stops_and_says_so()
    {
        await _bron.Import();
        Enumerable.Range(1, 3).ToList().ForEach(n => _bron.Weg(n));
        var verslag = await _bron.ImportZonderNieuws();
        Assert.Contains("van de 10 activiteiten van de vorige import zijn er nog 7, een daling van 30 %", verslag.Afgebroken, StringComparison.Ordinal);
        Assert.Contains("--daling-mag", verslag.Afgebroken, StringComparison.Ordinal);

        _bron.DalingMag = true;
        Assert.Null((await _bron.Import()).Afgebroken);
        Assert.Equal(Status.NietMeerGezien, _bron.Status(2));
        _bron.DalingMag = false;
        Assert.Null((await _bron.Import()).Afgebroken);
        Assert.Equal(Status.Gestopt, _bron.Status(2));
    }

    [Fact]
    public async Task New_pages_do_not_make_up_for_lost_ones()
    {
        await _bron.Import();
        for (var n = 1; n <= 3; n++)
        {
            _bron.Weg(n);
            _bron.Zet(n + 100, $"Vers {n}", "<dt>Wijk</dt><dd>Oost</dd>");
        }
        Assert.NotNull((await _bron.ImportZonderNieuws()).Afgebroken);
    }

    [Fact]
    public async Task A_drop_of_a_fifth_is_let_through()
    {
        await _bron.Import();
        _bron.Weg(1);
        _bron.Weg(2);
        Assert.Null((await _bron.Import()).Afgebroken);
    }

    [Theory]
    [InlineData("houd-mijn", Status.Open, Status.Open)]
    [InlineData("neem-bron", Status.Gestopt, Status.Gestopt)]
    [InlineData("overslaan", Status.Gestopt, Status.Gestopt)]
    [InlineData("nooit-meer-importeren", Status.NietMeerGezien, Status.NietMeerGezien)]
    public async Task A_decision_about_it_holds_for_every_next_import(string besluit, Status dan, Status daarna)
    {
        await _bron.Import();
        _bron.Weg(4);
        await _bron.Import();
        var vraag = _bron.Besluit("4-niet-meer-gezien", besluit);
        var tekst = _bron.Lees(vraag);
        await _bron.Import();
        Assert.Equal(dan, _bron.Status(4));
        await _bron.ImportZonderNieuws();
        Assert.Equal(daarna, _bron.Status(4));
        Assert.Equal(tekst, _bron.Lees(vraag));
    }

    [Fact]
    public async Task A_page_that_goes_missing_again_is_asked_about_again()
    {
        await _bron.Import();
        var terug = _bron.Weg(4);
        await _bron.Import();
        _bron.Besluit("4-niet-meer-gezien", "houd-mijn");
        await _bron.Import();
        terug();
        await _bron.Import();
        _bron.Weg(4);
        await _bron.Import();
        var vraag = _bron.Lees(_bron.Vraag("4-niet-meer-gezien")!);
        Assert.Contains("eerder: houd-mijn\nbesluit:\n", vraag, StringComparison.Ordinal);
        Assert.Contains("Je besloot eerder `houd-mijn`", vraag, StringComparison.Ordinal);
        Assert.Equal(Status.NietMeerGezien, _bron.Status(4));
    }

    public void Dispose() => _bron.Dispose();
}
