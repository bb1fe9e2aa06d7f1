using SocialeKaart.Content;
using SocialeKaart.Import;
using SocialeKaart.Import.Crawl;
using Xunit.Abstractions;
using Activiteit = SocialeKaart.Content.Activiteit;

namespace SocialeKaart.Tests.Import.Bronnen;

/// <summary>The sample site, read through its XML doors, its map feed and without a profile, against the same site read by its profile.</summary>
public sealed class DeurenTests(HeleSite site, ITestOutputHelper output) : IClassFixture<HeleSite>
{
    [Fact]
    public async Task The_xml_doors_give_the_same_activities_where_both_say_the_same()
    {
        using var map = new Proefmap();
        var verslag = await Import("inforing", map, "/");
        var kapot = verslag.Crawl!.Gemist.Count;
        Assert.InRange(kapot, 3, 10);
        Assert.All(verslag.Crawl.Gemist, g => Assert.Contains("geen geldige XML", g.Uitleg, StringComparison.Ordinal));
        var gelezen = AanbodReader.Read(map.Pad);
        Assert.Equal(site.Waarheid.Count - kapot, gelezen.Activiteiten.Count);
        Assert.Equal(site.Waarheid.Count, verslag.Crawl.Genoemd);
        Assert.All(gelezen.Activiteiten, a => Assert.Equal(Said(site.Aanbod, Html(a)), Said(gelezen, a)));
        // The organisation that is not in the list came along all the same.
        Assert.Equal(site.Aanbod.Aanbieders.Count, gelezen.Aanbieders.Count);
    }

    [Fact]
    public async Task The_map_feed_gives_every_activity_on_the_map_once()
    {
        using var map = new Proefmap();
        Assert.Null((await Import("georss", map, "/georss.xml")).Afgebroken);
        var gelezen = AanbodReader.Read(map.Pad).Activiteiten;
        Assert.Equal(site.Waarheid.Count(b => b.Bereik == "wijk"), gelezen.Count);
        Assert.All(gelezen, a => Assert.Equal((Html(a).Naam, Html(a).Bron!.Id), (a.Naam, a.Bron!.Id)));
    }

    [Fact]
    public async Task Without_its_profile_the_site_gives_the_same_titles_and_almost_the_same_fields()
    {
        using var map = new Proefmap();
        Assert.Null((await Import("html", map, "/zoeken/")).Afgebroken);
        var gelezen = AanbodReader.Read(map.Pad).Activiteiten;
        Assert.Equal(site.Waarheid.Count, gelezen.Count(a => Html(a) is not null));
        Assert.All(gelezen.Where(a => Html(a) is not null), a => Assert.Equal(Html(a).Naam, a.Naam));
        var paren = gelezen.Where(a => Html(a) is not null).Select(a => (Vrij: Fields(a), Profiel: Fields(Html(a)))).ToList();
        foreach (var (vrij, profiel) in paren.Where(p => p.Vrij != p.Profiel).Take(20))
            output.WriteLine($"{profiel}\n{vrij}\n");
        Assert.InRange(paren.Count(p => p.Vrij == p.Profiel), site.Waarheid.Count * 0.97, site.Waarheid.Count);
    }

    private static string Fields(Activiteit a) =>
        $"{a.Bron!.Id} {a.Telefoon} {a.Email} {a.Website} {a.Adres} {a.Tijdentekst} {a.Kostentekst} {a.Wijk} {a.Niveau} {a.Toegang} {a.Doelgroep} {a.Samenvatting}";

    private Activiteit Html(Activiteit a) => site.Aanbod.Activiteiten.FirstOrDefault(h => h.Bron!.Id == a.Bron!.Id)!;

    private static (int, string, string, string) Said(Aanbod aanbod, Activiteit a) => (a.Bron!.Id, a.Bron.Url, a.Naam, aanbod.Aanbieders[a.Aanbieder].Naam);

    private async Task<Importverslag> Import(string profiel, Proefmap map, string pad)
    {
        var start = new Uri(site.Adres, pad);
        using var handler = new AddressGuard(start).Handler();
        return await new Importeren(handler, TimeProvider.System).Run(
            new(new(start, TimeSpan.Zero, 4), map.Pad, Profiel.Load(profiel).Voor(start), new DateOnly(2026, 11, 22)), (_, _) => { }, CancellationToken.None);
    }
}
