using SocialeKaart.Import;
using SocialeKaart.Import.Bronnen;
using SocialeKaart.Import.Crawl;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Tests.Import.Bronnen;

/// <summary>Everything that a source on disk handed over, by number.</summary>
internal sealed record Opgevangen(IReadOnlyList<Bronactiviteit> Activiteiten, IReadOnlyList<Bronaanbieder> Aanbieders, Crawlverslag Verslag)
{
    private static readonly string Map = Path.Combine(Proefmap.Repository, "tests/SocialeKaart.Tests/Import/Bronnen/voorbeelden");

    public static Task<Opgevangen> Example(string bestand, string? profiel = null) => From(Path.Combine(Map, bestand), profiel);

    public static async Task<Opgevangen> From(string pad, string? profiel = null)
    {
        var start = new Uri(pad);
        var opdracht = new Importopdracht(
            new(start, TimeSpan.Zero, 1), "", Profiel.Load(profiel ?? Bronkeuze.Profielnaam(start)).Voor(start), new DateOnly(2026, 11, 22));
        var (activiteiten, aanbieders) = (new List<Bronactiviteit>(), new List<Bronaanbieder>());
        var verslag = await Bronlezer.ForFile(opdracht).Read(new(activiteiten.Add, aanbieders.Add, (_, _) => { }), CancellationToken.None);
        return new([.. activiteiten.OrderBy(a => a.Id)], [.. aanbieders.OrderBy(a => a.Id)], verslag);
    }

    public IEnumerable<string?> Bezwaren => Verslag.Gemist.Select(g => g.Uitleg);
}
