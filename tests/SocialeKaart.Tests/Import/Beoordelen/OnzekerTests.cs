namespace SocialeKaart.Tests.Import.Beoordelen;

/// <summary>Values that the import is not sure of, and a level that contradicts its access.</summary>
public sealed class OnzekerTests : IDisposable
{
    private const string Pagina = "activiteiten/nummer-2.md";

    private readonly Proefbron _bron = new(3);

    [Fact]
    public async Task An_uncertain_value_is_a_question_until_the_editor_fills_in_the_field()
    {
        _bron.Vervang(2, "€ 2,00 per keer", "zie website");
        await _bron.Import();
        Assert.Contains("> zie website", _bron.Lees(_bron.Vraag("2-onzeker-kosten")!), StringComparison.Ordinal);
        _bron.Wijzig(Pagina, "status: open", "status: open\nkosten: gratis");
        await _bron.Import();
        Assert.Empty(_bron.Vragen);
        await _bron.ImportZonderNieuws();
    }

    [Theory]
    [InlineData("houd-mijn")]
    [InlineData("overslaan")]
    public async Task An_answer_holds_until_the_source_says_something_else(string besluit)
    {
        _bron.Vervang(2, "€ 2,00 per keer", "zie website");
        await _bron.Import();
        _bron.Besluit("2-onzeker-kosten", besluit);
        Assert.Empty((await _bron.ImportZonderNieuws()).Vragen);
        _bron.Vervang(2, "zie website", "zie onze website");
        Assert.Single((await _bron.Import()).Vragen);
    }

    [Fact]
    public async Task What_it_probably_means_can_be_taken_over()
    {
        _bron.Zet(2, "Nummer 2", "<dt>Wijk</dt><dd>Oost</dd><dt>Niveau</dt><dd>inloop</dd>");
        await _bron.Import();
        Assert.Contains("> meedoen", _bron.Lees(_bron.Vraag("2-onzeker-niveau")!), StringComparison.Ordinal);
        _bron.Besluit("2-onzeker-niveau", "neem-bron");
        await _bron.Import();
        Assert.Equal(["meedoen"], _bron.Aanbod.Activiteit(2)!.Niveau);
        await _bron.ImportZonderNieuws();
    }

    [Fact]
    public async Task A_level_against_its_access_is_asked_about()
    {
        _bron.Zet(2, "Nummer 2", "<dt>Wijk</dt><dd>Oost</dd><dt>Niveau</dt><dd>MEEDOEN (SP)</dd><dt>Toegang</dt><dd>Zorgtoewijzing nodig</dd>");
        await _bron.Import();
        Assert.Contains("Bij het niveau hoort:\n\n> vrij", _bron.Lees(_bron.Vraag("2-strijdig-toegang")!), StringComparison.Ordinal);
        _bron.Besluit("2-strijdig-toegang", "neem-bron");
        Assert.Empty((await _bron.ImportZonderNieuws()).Vragen);
    }

    [Fact]
    public async Task A_question_that_answers_itself_goes_away_and_one_about_a_page_that_fails_now_stays()
    {
        _bron.Vervang(2, "€ 2,00 per keer", "zie website");
        await _bron.Import();
        _bron.Stuk[2] = System.Net.HttpStatusCode.InternalServerError;
        _bron.Genoemd = 3;
        Assert.Contains("2 van de 3", (await _bron.ImportZonderNieuws()).Afgebroken, StringComparison.Ordinal);
        _bron.Stuk.Clear();
        _bron.Vervang(2, "zie website", "gratis");
        await _bron.Import();
        Assert.Empty(_bron.Vragen);
    }

    public void Dispose() => _bron.Dispose();
}
