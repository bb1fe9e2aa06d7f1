namespace SocialeKaart.Tests.Import.Bronnen;

/// <summary>Inforing XML in one document, with the faults that it has in real life (voorbeelden/producten.xml).</summary>
public sealed class InforingTests
{
    [Fact]
    public async Task Html_that_was_encoded_twice_becomes_text()
    {
        var repair = (await Opgevangen.Example("producten.xml")).Activiteiten[0];
        Assert.Equal((7, "Repair café R&D", 2001, "De Kring"), (repair.Id, repair.Teksten.Titel, repair.AanbiederId, repair.Velden.Tekst("aanbieder")));
        Assert.Equal("Voor allergieën.\nEn meer.", repair.Teksten.Regels);
    }

    [Fact]
    public async Task Of_a_repeated_id_the_first_counts_and_undeclared_prefixes_do_no_harm() =>
        Assert.Equal([(7, "Repair café R&D"), (9, "Wol en draad")], (await Opgevangen.Example("producten.xml")).Activiteiten.Select(a => (a.Id, a.Teksten.Titel)));

    [Fact]
    public async Task A_product_without_a_name_is_reported() => Assert.Equal(["heeft geen naam"], (await Opgevangen.Example("producten.xml")).Bezwaren);

    [Fact]
    public async Task The_source_says_how_many_it_has() => Assert.Equal(4, (await Opgevangen.Example("producten.xml")).Verslag.Genoemd);

    [Fact]
    public async Task An_organisation_keeps_its_fields()
    {
        var kring = Assert.Single((await Opgevangen.Example("producten.xml")).Aanbieders);
        Assert.Equal(
            ["Lepelstraat 15D", "Utrecht", "030 000 1234", "spreekuur vrijdag van 10 uur tot 12 uur"],
            new[] { "adres", "postcode", "telefoon", "vestiging" }.Select(kring.Velden.Tekst));
    }
}
