using System.Collections.Concurrent;
using SocialeKaart.Content;
using SocialeKaart.Import.Bronnen;
using SocialeKaart.Import.Crawl;
using SocialeKaart.Import.Extract;
using SocialeKaart.Import.Write;

namespace SocialeKaart.Import;

/// <summary>What to import and to which content folder; <paramref name="Vandaag"/> is written where the source is new or changed.</summary>
public sealed record Importopdracht(Crawlopdracht Crawl, string Naar, Profiel Profiel, DateOnly Vandaag)
{
    /// <summary>Someone looked, and it is right that the source has lost more than a fifth.</summary>
    public bool DalingMag { get; init; }
}

/// <summary>A question for the editors that nobody answered yet.</summary>
/// <param name="Bestand">Where it stands, under the content folder.</param>
public sealed record Openvraag(string Bestand, Vraagsoort Soort, string Url, string? Veld, string VanBron);

/// <summary>How an import went.</summary>
public sealed record Importverslag(Crawlverslag? Crawl, Geschreven? Activiteiten, Geschreven? Aanbieders)
{
    /// <summary>Why nothing was written, or null.</summary>
    public string? Afgebroken { get; init; }

    /// <summary>The last day before this import on which the source was read as a whole.</summary>
    public DateOnly? VorigeKeer { get; init; }

    /// <summary>Pages that an earlier run, which was broken off, had fetched already.</summary>
    public int Hervat { get; init; }

    /// <summary>What became of each page, activities first, in the order of the source.</summary>
    public ValueList<Paginaverslag> Paginas { get; init; } = [];

    /// <summary>How sure the import was of each field.</summary>
    public ValueList<Veldtelling> Velden { get; init; } = [];

    /// <summary>What the editors have to settle.</summary>
    public ValueList<Openvraag> Vragen { get; init; } = [];

    /// <summary>Answers of editors that could not be read or carried out.</summary>
    public ValueList<Probleem> Problemen { get; init; } = [];

    /// <summary>The crawl did not see all that the source says it has, so no page counts as gone for not being seen.</summary>
    public bool Halfgezien { get; init; }

    internal static Importverslag Stopped(string reden, Crawlverslag? crawl = null) => new(crawl, null, null) { Afgebroken = reden };
}

/// <summary>The way of a source into the content folder: crawl, extract, normalise, write. Nothing is written from a partial crawl.</summary>
public sealed class Importeren(HttpMessageHandler handler, TimeProvider clock)
{
    private readonly ConcurrentBag<(Aanvoer<Activiteit> Aanvoer, int? Aanbieder)> _activiteiten = [];
    private readonly ConcurrentBag<Aanvoer<Aanbieder>> _aanbieders = [];

    /// <exception cref="InhoudException">The content folder has no readable classification.</exception>
    public async Task<Importverslag> Run(Importopdracht opdracht, Action<int, int> voortgang, CancellationToken stop)
    {
        AtomicFile.Sweep(opdracht.Naar);
        if (opdracht.Crawl.Start.IsFile)
            return await Run(opdracht, Bronlezer.ForFile(opdracht), _ => true, voortgang, stop).ConfigureAwait(false);
        using var client = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        using var journaal = Journaal.Open(opdracht.Naar, opdracht.Profiel.Naam, opdracht.Crawl.Start, clock);
        var fetcher = new PageFetcher(client, new AddressGuard(opdracht.Crawl.Start, opdracht.Crawl.LokaalMag), new Tempo(opdracht.Crawl.Vertraging, clock));
        var verslag = await Run(opdracht, new Ophaler(fetcher, journaal), voortgang, stop).ConfigureAwait(false);
        if (verslag.Afgebroken is null)
            journaal.Finish();
        else
            journaal.Discard();
        return verslag with { Hervat = journaal.Hervat };
    }

    private async Task<Importverslag> Run(Importopdracht opdracht, Ophaler ophaler, Action<int, int> voortgang, CancellationToken stop)
    {
        var regels = await ophaler.Get(Robots.Verzoek(opdracht.Crawl.Start), stop).ConfigureAwait(false);
        if (Robots.Of(regels) is not { } robots)
            return Importverslag.Stopped(
                $"robots.txt van de bron is niet te lezen; dan blijven we weg. Probeer het later nog eens. ({Code.Of(regels.Oordeel)}: {regels.Bezwaar})",
                new(0, [new(regels.Gevraagd, regels.Oordeel, regels.Bezwaar)]));
        if (!robots.Allows(opdracht.Crawl.Start))
            return Importverslag.Stopped("robots.txt van de bron vraagt ons deze pagina niet te lezen.", new(0, [new(opdracht.Crawl.Start, Oordeel.NietToegestaan, null)]));
        return await Run(opdracht, Bronlezer.ForSite(opdracht, ophaler, robots), robots.Allows, voortgang, stop).ConfigureAwait(false);
    }

    /// <param name="mag">Whether the source lets us see a page; of one that it hides nothing is known.</param>
    private async Task<Importverslag> Run(Importopdracht opdracht, IBronlezer lezer, Func<Uri, bool> mag, Action<int, int> voortgang, CancellationToken stop)
    {
        var indeling = IndelingReader.Read(opdracht.Naar, []);
        var vertaling = new Vertaling(indeling, opdracht.Profiel, opdracht.Vandaag);
        // What is there already can be read while the pages come in.
        var bijwerken = Task.Run(() => Bijwerking.Read(opdracht, indeling), stop);
        var opvang = new Opvang(a => _activiteiten.Add((new(a.Id, a.Url, Named(vertaling.Of(a), a.Velden.Tekst("aanbieder"))), a.AanbiederId)), a => _aanbieders.Add(new(a.Id, a.Url, vertaling.Of(a))), voortgang);
        var crawl = await lezer.Read(opvang, stop).ConfigureAwait(false);
        var bijwerking = await bijwerken.ConfigureAwait(false);
        var vorige = bijwerking.VorigeKeer;
        return bijwerking.Bezwaar(crawl.Genoemd, _activiteiten.Select(a => a.Aanvoer.Id).ToHashSet()) is { } reden
            ? Importverslag.Stopped(reden, crawl) with { VorigeKeer = vorige }
            : bijwerking.Run(new(crawl, [.. _aanbieders], _activiteiten.Count, mag), Aanvoer) with { VorigeKeer = vorige };
    }

    /// <summary>By the link behind the name of the organisation where there is one.</summary>
    private List<Aanvoer<Activiteit>> Aanvoer(Dictionary<int, string> slugs) => [.. _activiteiten.Select(a =>
        a.Aanbieder is { } id && slugs.TryGetValue(id, out var slug) ? a.Aanvoer with { Vertaald = With(a.Aanvoer.Vertaald, slug) } : a.Aanvoer)];

    private static Vertaald<Activiteit> Named(Vertaald<Activiteit> vertaald, string aanbieder) =>
        With(vertaald, Folding.Slug(aanbieder) is { Length: > 0 } naam ? naam : "onbekend");

    private static Vertaald<Activiteit> With(Vertaald<Activiteit> vertaald, string aanbieder) =>
        vertaald with { Waarde = vertaald.Waarde with { Aanbieder = aanbieder } };
}
