using System.Collections.Concurrent;
using SocialeKaart.Import.Crawl;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Import.Bronnen;

/// <summary>A site of HTML pages. Where no profile says which pages are activities, the pages tell by what they hold.</summary>
internal sealed class Site(Importopdracht opdracht, Ophaler ophaler, Robots robots) : IBronlezer
{
    private readonly Profiel _profiel = opdracht.Profiel;
    private readonly ConcurrentDictionary<int, string> _activiteiten = new();
    private readonly Aanbiedernamen _namen = new();

    public async Task<Crawlverslag> Read(Opvang opvang, CancellationToken einde)
    {
        var crawler = new Crawler(_profiel, ophaler, robots) { Voortgang = opvang.Voortgang };
        var crawl = await crawler.Run(opdracht.Crawl, b => Take(b, opvang), einde).ConfigureAwait(false);
        return _profiel.Paden.Vrij ? crawl with { Genoemd = _activiteiten.Count } : crawl;
    }

    private void Take(Bezoek bezoek, Opvang opvang)
    {
        if (bezoek.Verwijzing.Soort == Paginasoort.Aanbieder)
            opvang.Aanbieder(Bronaanbieder.Of(bezoek, _profiel));
        else if (Bronactiviteit.Of(bezoek, _profiel) is var activiteit && (!_profiel.Paden.Vrij || IsActivity(activiteit)))
            opvang.Activiteit(_profiel.Paden.Vrij ? _namen.Name(activiteit, opvang) : activiteit);
    }

    /// <summary>A number that follows from the address may, once in a great while, follow from two.</summary>
    private bool IsActivity(Bronactiviteit activiteit) =>
        Paginamap.IsActivity(activiteit) && _activiteiten.TryAdd(activiteit.Id, activiteit.Url);
}
