using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Import.Write;
using Samen = SocialeKaart.Tests.Content.Voorbeeld;

namespace SocialeKaart.Tests.Import.Beoordelen;

/// <summary>Two pages about one activity, in one source and with a page of an editor.</summary>
public sealed class DubbelenTests : IDisposable
{
    private const string Velden = "<dt>Wijk</dt><dd>Oost</dd><dt>Organisatie</dt><dd>De Kring</dd><dt>Adres</dt><dd>Kade 7</dd><dt>Postcode</dt><dd>3571 AB</dd><dt>Telefoon</dt><dd>030 000 1001</dd>";

    private readonly Proefbron _bron = new Proefbron(3).Zet(7, "Samen zingen in Oost", Velden).Zet(8, "Samen zingen in oost", Velden);

    [Fact]
    public async Task They_are_asked_about_with_the_reasons()
    {
        await _bron.Import();
        var tekst = _bron.Lees(Assert.Single(_bron.Vragen));
        Assert.Contains("de naam is gelijk (\"Samen zingen in Oost\"), hetzelfde adres (3571AB 7), hetzelfde telefoonnummer (+31300001001)", tekst, StringComparison.Ordinal);
        await _bron.ImportZonderNieuws();
    }

    [Theory]
    [InlineData("Samen zingen in Oost", "Wijk</dt><dd>Oost", "Wijk</dt><dd>West")]
    [InlineData("Samen schilderen", "Oost", "Oost")]
    [InlineData("Samen zingen in Oost", "<dt>Wijk", "<dt>Niveau</dt><dd>MEEDOEN (SP)</dd><dt>Wijk")]
    public async Task Another_wijk_or_another_name_is_another_activity(string naam, string oud, string nieuw)
    {
        _bron.Zet(8, naam, Velden.Replace(oud, nieuw, StringComparison.Ordinal));
        if (nieuw.Contains("MEEDOEN", StringComparison.Ordinal))
            _bron.Zet(7, naam, Velden.Replace("<dt>Wijk", "<dt>Niveau</dt><dd>MEEWERKEN (SP)</dd><dt>Wijk", StringComparison.Ordinal));
        await _bron.Import();
        Assert.Empty(_bron.Vragen);
    }

    [Fact]
    public async Task Samenvoegen_leads_the_address_and_number_of_the_one_to_the_other_for_good()
    {
        await _bron.Import();
        var (blijft, weg) = (_bron.Aanbod.Activiteiten.Single(a => a.Bron!.Id == 7), _bron.Aanbod.Activiteiten.Single(a => a.Bron!.Id == 8));
        File.AppendAllText(_bron.Pad($"activiteiten/{weg.Slug}.md"), "\nWoorden van de redactie.\n");
        var vraag = _bron.Besluit("", "samenvoegen");
        Assert.Equal(Paginastand.Samengevoegd, Proefbron.Stand(await _bron.Import(), 8));

        var aanbod = _bron.Aanbod;
        Assert.Equal(blijft.Slug, aanbod.VroegereActiviteiten.Nu(weg.Slug));
        Assert.Equal(blijft.Nummer, aanbod.Activiteit(weg.Nummer)!.Nummer);
        Assert.False(File.Exists(_bron.Pad($"activiteiten/{weg.Slug}.md")));
        Assert.Contains("Woorden van de redactie.", _bron.Lees(vraag), StringComparison.Ordinal);
        Assert.DoesNotContain(aanbod.Problemen, p => p.Bestand.StartsWith("beoordelen/", StringComparison.Ordinal));
        await _bron.ImportZonderNieuws();

        _bron.Vervang(8, "Kade 7", "Kade 9");
        await _bron.ImportZonderNieuws();
    }

    [Fact]
    public async Task The_editor_chooses_which_page_stays()
    {
        await _bron.Import();
        var (een, twee) = (_bron.Aanbod.Activiteiten.Single(a => a.Bron!.Id == 7), _bron.Aanbod.Activiteiten.Single(a => a.Bron!.Id == 8));
        _bron.Wijzig(_bron.Vragen[0], $"blijft: {een.Slug}", $"blijft: {twee.Slug}");
        _bron.Besluit("", "samenvoegen");
        await _bron.Import();
        Assert.Equal(twee.Slug, _bron.Aanbod.VroegereActiviteiten.Nu(een.Slug));
        await _bron.ImportZonderNieuws();
    }

    [Theory]
    [InlineData("overslaan")]
    [InlineData("houd-mijn")]
    public async Task Two_that_stay_two_are_not_asked_about_again(string besluit)
    {
        await _bron.Import();
        _bron.Besluit("", besluit);
        Assert.Empty((await _bron.ImportZonderNieuws()).Vragen);
        Assert.Equal(5, _bron.Aanbod.Activiteiten.Count);
    }

    [Fact]
    public async Task A_page_of_an_editor_goes_before_that_of_a_source()
    {
        AtomicFile.Write(_bron.Pad("activiteiten/zingen.md"), ActiviteitFile.Write(Samen.SamenKoken with
        {
            Slug = "zingen",
            Nummer = 900,
            Naam = "Samen zingen in Oost",
            Wijk = ["oost"],
            Niveau = [],
            Adres = new("Kade", "7", "3571AB", "Utrecht"),
            Telefoon = "+31300001001",
            Tijden = null,
            Bron = null,
        }));
        _bron.Weg(8);
        await _bron.Import();
        Assert.Contains("blijft: zingen", _bron.Lees(Assert.Single(_bron.Vragen)), StringComparison.Ordinal);
        _bron.Besluit("redactie-zingen", "samenvoegen");
        await _bron.Import();
        Assert.Equal("zingen", _bron.Aanbod.VroegereActiviteiten.Nu("samen-zingen-in-oost"));
        await _bron.ImportZonderNieuws();
    }

    public void Dispose() => _bron.Dispose();
}
