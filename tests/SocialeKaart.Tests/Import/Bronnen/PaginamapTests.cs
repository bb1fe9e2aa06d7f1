using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Tests.Import.Bronnen;

/// <summary>Saved pages in a folder.</summary>
public sealed class PaginamapTests
{
    [Fact]
    public async Task A_folder_of_pages_is_a_source()
    {
        var paginas = await Opgevangen.From(Path.Combine(Proefmap.Repository, "tests/SocialeKaart.Tests/Import/OngezienePaginas"));
        Assert.Equal((102, 102), (paginas.Activiteiten.Count, paginas.Verslag.Genoemd));
        Assert.Equal(102, paginas.Activiteiten.Select(a => a.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_page_that_says_where_it_came_from_keeps_that_address_and_number()
    {
        using var map = new Proefmap();
        var bestand = Path.Combine(map.Pad, "opgeslagen.html");
        await File.WriteAllTextAsync(bestand, "<link rel=canonical href='http://bron.example/zoeken/show/812-soep'><h1>Soep</h1><dl><dt>Wijk<dd>Oost<dt>Kosten<dd>gratis</dl>");
        var soep = Assert.Single((await Opgevangen.From(bestand)).Activiteiten);
        Assert.Equal((812, "http://bron.example/zoeken/show/812-soep", "gratis"), (soep.Id, soep.Url, soep.Velden.Tekst("kosten")));
    }

    [Fact]
    public async Task A_file_that_is_no_page_is_reported()
    {
        using var map = new Proefmap();
        await File.WriteAllTextAsync(Path.Combine(map.Pad, "folder.html"), "%PDF-1.4 niets");
        var verslag = (await Opgevangen.From(Path.Combine(map.Pad, "folder.html"))).Verslag;
        Assert.NotEqual(Oordeel.Gelezen, Assert.Single(verslag.Paginas).Oordeel);
    }
}
