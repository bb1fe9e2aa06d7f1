using SocialeKaart.Import.Extract;

namespace SocialeKaart.Tests.Import.Bronnen;

/// <summary>A map feed with a prefix that nobody declared (voorbeelden/kaart.xml).</summary>
public sealed class GeoRssTests
{
    [Fact]
    public async Task An_id_that_comes_twice_is_one_activity_at_two_places()
    {
        var soep = (await Opgevangen.Example("kaart.xml")).Activiteiten[0];
        Assert.Equal((41, "Soep & sjoelen", "http://bron.example/start/show/41/"), (soep.Id, soep.Teksten.Titel, soep.Url));
        Assert.Equal([new Punt(52.09073, 5.12142), new Punt(52.11, 5.08)], soep.Punten);
        Assert.Equal("koken en eten", soep.Velden.Tekst("thema"));
        Assert.Equal("Eerst soep, dan sjoelen.", soep.Teksten.Markdown);
    }

    [Fact]
    public async Task Entities_of_html_and_text_that_was_encoded_twice_are_read()
    {
        var cafe = (await Opgevangen.Example("kaart.xml")).Activiteiten[1];
        Assert.Equal(("Café & meer", "Groen & doen"), (cafe.Teksten.Titel, cafe.Teksten.Regels));
        Assert.Equal([new Punt(52.1, 5.1)], cafe.Punten);
    }

    [Fact]
    public async Task An_item_without_an_address_is_reported()
    {
        var kaart = await Opgevangen.Example("kaart.xml");
        Assert.Equal((2, 3), (kaart.Activiteiten.Count, kaart.Verslag.Genoemd));
        Assert.Equal(["heeft geen adres"], kaart.Bezwaren);
    }
}
