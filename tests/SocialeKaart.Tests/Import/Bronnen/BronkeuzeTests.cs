using SocialeKaart.Import;
using SocialeKaart.Import.Bronnen;

namespace SocialeKaart.Tests.Import.Bronnen;

public sealed class BronkeuzeTests
{
    private static readonly string Map = Path.Combine(Proefmap.Repository, "tests/SocialeKaart.Tests/Import/Bronnen/voorbeelden");

    [Theory]
    [InlineData("kaart.xml", "georss")]
    [InlineData("producten.xml", "inforing")]
    [InlineData("tabel-utf8.csv", "csv")]
    [InlineData("tabel-latin1.csv", "csv")]
    [InlineData("", "html")]
    public void A_file_tells_what_it_is(string bestand, string soort) => Assert.Equal(soort, Bronkeuze.Profielnaam(new Uri(Path.Combine(Map, bestand))));

    [Theory]
    [InlineData("http://bron.example/", "voorbeeldsite")]
    [InlineData("http://bron.example/georss.xml", "georss")]
    [InlineData("http://bron.example/beheer/eigen-projecten/projects/inforing?c-Offset=0", "inforing")]
    [InlineData("http://bron.example/export.csv", "csv")]
    public void An_address_tells_what_it_looks_like(string adres, string soort) => Assert.Equal(soort, Bronkeuze.Profielnaam(new Uri(adres)));

    [Fact]
    public void A_profile_may_be_a_file_of_ones_own()
    {
        using var map = new Proefmap();
        var bestand = Path.Combine(map.Pad, "eigen.yaml");
        File.WriteAllText(bestand, "naam: eigen\nsoort: csv\nvoorbeeld: nee\npaden: {activiteit: []}\nlabels: {naam: [wat]}\n");
        Assert.Equal(("eigen", Bronsoort.Csv), (Profiel.Load(bestand).Naam, Profiel.Load(bestand).Soort));
    }

    [Theory]
    [InlineData("html", "bron-example")]
    [InlineData("georss", "bron-example-georss")]
    public void A_source_without_a_name_is_called_after_its_host_and_door(string soort, string naam) =>
        Assert.Equal(naam, Profiel.Load(soort).Voor(new Uri("http://bron.example/")).Naam);
}
