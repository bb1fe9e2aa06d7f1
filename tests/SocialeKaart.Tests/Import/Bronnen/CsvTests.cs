namespace SocialeKaart.Tests.Import.Bronnen;

/// <summary>Tables as people export them (voorbeelden/tabel-*.csv).</summary>
public sealed class CsvTests
{
    [Theory]
    [InlineData("tabel-utf8.csv")]
    [InlineData("tabel-latin1.csv")]
    public async Task A_row_is_an_activity(string bestand)
    {
        var koken = (await Opgevangen.Example(bestand)).Activiteiten[0];
        Assert.Equal((12, "Koken voor één", "http://bron.example/start/show/12/"), (koken.Id, koken.Teksten.Titel, koken.Url));
        Assert.Equal("Samen koken; daarna eten. Neem een bakje mee.", koken.Teksten.Regels.ReplaceLineEndings(" "));
        Assert.Equal(
            ["ouderen (55+)", "Overvecht", "Lepelstraat 12 bis", "3561AB Utrecht", "030 000 1234", "info@kring.example", "€ 2,50 per keer", "De Kring"],
            new[] { "doelgroep", "wijk", "adres", "postcode", "telefoon", "email", "kosten", "aanbieder" }.Select(koken.Velden.Tekst));
    }

    [Fact]
    public async Task A_cell_that_was_cut_inside_an_entity_loses_only_that()
    {
        var breien = (await Opgevangen.Example("tabel-utf8.csv")).Activiteiten[1];
        Assert.Equal(("Brei \"samen\"", "Wol voor iedereen, ook pati"), (breien.Teksten.Titel, breien.Teksten.Regels));
    }

    [Fact]
    public async Task A_row_without_a_name_is_reported_and_the_rest_is_read()
    {
        var tabel = await Opgevangen.Example("tabel-utf8.csv");
        Assert.Equal((3, 4), (tabel.Activiteiten.Count, tabel.Verslag.Genoemd));
        Assert.Equal(["heeft geen naam"], tabel.Bezwaren);
    }

    [Fact]
    public async Task A_row_without_a_number_gets_the_same_one_every_time()
    {
        var eerst = (await Opgevangen.Example("tabel-utf8.csv")).Activiteiten[2];
        Assert.Equal(eerst.Id, (await Opgevangen.Example("tabel-latin1.csv")).Activiteiten[2].Id);
        Assert.True(eerst.Id > 1_000_000_000);
    }

    [Fact]
    public async Task Organisations_that_are_only_named_are_handed_over_once()
    {
        var tabel = await Opgevangen.Example("tabel-utf8.csv");
        Assert.Equal(["De Kring", "Groen & Doen"], tabel.Aanbieders.Select(a => a.Teksten.Titel).Order(StringComparer.Ordinal));
        Assert.All(tabel.Activiteiten, a => Assert.Contains(tabel.Aanbieders, o => o.Id == a.AanbiederId));
    }

    [Theory]
    [InlineData("tabel-tab.csv", "iedereen")]
    [InlineData("tabel-komma.csv", "jong, oud")]
    public async Task The_sign_between_columns_is_found(string bestand, string doelgroep) =>
        Assert.Equal(doelgroep, Assert.Single((await Opgevangen.Example(bestand)).Activiteiten).Velden.Tekst("doelgroep"));
}
