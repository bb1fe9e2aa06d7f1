using System.Collections.Concurrent;
using SocialeKaart.Content;
using SocialeKaart.Import.Crawl;
using SocialeKaart.Import.Extract;
using SocialeKaart.Import.Normalise;
using SocialeKaart.Import.Write;

namespace SocialeKaart.Import;

/// <summary>What to import and to which content folder; <paramref name="Vandaag"/> is written where the source is new or changed.</summary>
public sealed record Importopdracht(Crawlopdracht Crawl, string Naar, Profiel Profiel, DateOnly Vandaag);

/// <summary>How an import went.</summary>
public sealed record Importverslag(
    Crawlverslag? Crawl, Geschreven? Activiteiten, Geschreven? Aanbieders, IReadOnlyList<Onzeker> Onzeker)
{
    /// <summary>Why nothing was written, or null.</summary>
    public string? Afgebroken { get; init; }

    /// <summary>Where the uncertain fields are listed.</summary>
    public string Lijst { get; init; } = "";

    internal static Importverslag Stopped(string reden, Crawlverslag? crawl = null) => new(crawl, null, null, []) { Afgebroken = reden };
}

/// <summary>The way of a source into the content folder: crawl, extract, normalise, write. Nothing is written from a partial crawl.</summary>
public sealed class Importeren(HttpMessageHandler handler, TimeProvider clock)
{
    /// <summary>Below this part of what the source lists, the crawl counts as partial.</summary>
    private const double Genoeg = 0.8;

    private readonly ConcurrentBag<Bronactiviteit> _activiteiten = [];
    private readonly ConcurrentBag<Bronaanbieder> _aanbieders = [];

    /// <exception cref="InhoudException">The content folder has no readable classification.</exception>
    public async Task<Importverslag> Run(Importopdracht opdracht, Action<int, int> voortgang, CancellationToken stop)
    {
        var indeling = IndelingReader.Read(opdracht.Naar, []);
        using var client = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        if (await Robots.Fetch(client, opdracht.Crawl.Start, stop).ConfigureAwait(false) is not { } robots)
            return Importverslag.Stopped("robots.txt van de bron is niet te lezen; dan blijven we weg. Probeer het later nog eens.");
        if (!robots.Allows(opdracht.Crawl.Start))
            return Importverslag.Stopped("robots.txt van de bron vraagt ons deze pagina niet te lezen.");
        var crawler = new Crawler(opdracht.Profiel, new PageFetcher(client, new AddressGuard(opdracht.Crawl.Start)), clock);
        var crawl = await crawler.Run(opdracht.Crawl, robots, b => Take(b, opdracht.Profiel, crawler, voortgang), stop).ConfigureAwait(false);
        if (crawl.Genoemd == 0)
            return Importverslag.Stopped("op deze site zijn geen activiteiten gevonden; klopt het adres?", crawl);
        return _activiteiten.Count < Genoeg * crawl.Genoemd
            ? Importverslag.Stopped($"maar {_activiteiten.Count} van de {crawl.Genoemd} activiteiten kwamen binnen; er is niets geschreven.", crawl)
            : Write(opdracht, indeling, crawl);
    }

    private void Take(Bezoek bezoek, Profiel profiel, Crawler crawler, Action<int, int> voortgang)
    {
        if (bezoek.Verwijzing.Soort == Paginasoort.Activiteit)
            _activiteiten.Add(Bronactiviteit.Of(bezoek, profiel));
        else
            _aanbieders.Add(Bronaanbieder.Of(bezoek, profiel));
        var (gevonden, klaar) = crawler.Stand;
        voortgang(klaar, gevonden);
    }

    private Importverslag Write(Importopdracht opdracht, Indeling indeling, Crawlverslag crawl)
    {
        var vertaling = new Vertaling(indeling, opdracht.Profiel, opdracht.Vandaag);
        var aanbieders = _aanbieders.Select(b => new Aanvoer<Aanbieder>(b.Id, b.Url, vertaling.Of(b))).ToList();
        var aanbiedermap = Inhoudmap.Aanbieders(opdracht);
        var slugs = aanbiedermap.Write(aanbieders);
        var activiteiten = _activiteiten.AsParallel().Select(b => new Aanvoer<Activiteit>(b.Id, b.Url, vertaling.Of(b, Slug(b, slugs)))).ToList();
        var map = Inhoudmap.Activiteiten(opdracht);
        map.Write(activiteiten);

        var onzeker = aanbieders.SelectMany(a => Uncertain(a.Id, a.Url, a.Vertaald.Waarnemingen))
            .Concat(activiteiten.SelectMany(a => Uncertain(a.Id, a.Url, a.Vertaald.Waarnemingen)))
            .OrderBy(o => o.Id).ToList();
        var lijst = Path.Combine(opdracht.Naar, ".import", opdracht.Profiel.Naam, "onzeker.tsv");
        AtomicFile.Write(lijst, Onzekerlijst.Write(onzeker));
        return new(crawl, map.Stand, aanbiedermap.Stand, onzeker) { Lijst = lijst };
    }

    /// <summary>By the link behind the name, else by the name itself.</summary>
    private static string Slug(Bronactiviteit bron, Dictionary<int, string> slugs) =>
        bron.AanbiederId is { } id && slugs.TryGetValue(id, out var slug) ? slug
            : Folding.Slug(bron.Velden.Tekst("aanbieder")) is { Length: > 0 } naam ? naam : "onbekend";

    private static IEnumerable<Onzeker> Uncertain(int id, string url, IEnumerable<Waarneming> waarnemingen) => waarnemingen
        .Where(w => w.Zekerheid == Zekerheid.Onzeker)
        .Select(w => new Onzeker(id, url, w.Veld, w.Ruw, w.Regel, w.Voorstel));
}
