using System.Collections.Concurrent;
using SocialeKaart.Content;
using SocialeKaart.Import.Bronnen;
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

    /// <summary>Pages that an earlier run, which was broken off, had fetched already.</summary>
    public int Hervat { get; init; }

    internal static Importverslag Stopped(string reden, Crawlverslag? crawl = null) => new(crawl, null, null, []) { Afgebroken = reden };
}

/// <summary>The way of a source into the content folder: crawl, extract, normalise, write. Nothing is written from a partial crawl.</summary>
public sealed class Importeren(HttpMessageHandler handler, TimeProvider clock)
{
    /// <summary>Below this part of what the source lists, the crawl counts as partial.</summary>
    private const double Genoeg = 0.8;

    private readonly ConcurrentBag<(Bronactiviteit Bron, Vertaald<Activiteit> Vertaald)> _activiteiten = [];
    private readonly ConcurrentBag<Aanvoer<Aanbieder>> _aanbieders = [];

    /// <exception cref="InhoudException">The content folder has no readable classification.</exception>
    public async Task<Importverslag> Run(Importopdracht opdracht, Action<int, int> voortgang, CancellationToken stop)
    {
        if (opdracht.Crawl.Start.IsFile)
            return await Run(opdracht, Bronlezer.ForFile(opdracht), voortgang, stop).ConfigureAwait(false);
        using var client = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        using var journaal = Journaal.Open(opdracht.Naar, opdracht.Profiel.Naam, opdracht.Crawl.Start, clock);
        AtomicFile.Sweep(opdracht.Naar);
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
        return await Run(opdracht, Bronlezer.ForSite(opdracht, ophaler, robots), voortgang, stop).ConfigureAwait(false);
    }

    private async Task<Importverslag> Run(Importopdracht opdracht, IBronlezer lezer, Action<int, int> voortgang, CancellationToken stop)
    {
        var vertaling = new Vertaling(IndelingReader.Read(opdracht.Naar, []), opdracht.Profiel, opdracht.Vandaag);
        // What is there already can be read while the pages come in.
        var mappen = Task.Run(() => (Inhoudmap.Aanbieders(opdracht), Inhoudmap.Activiteiten(opdracht)), stop);
        var opvang = new Opvang(a => _activiteiten.Add((a, vertaling.Of(a))), a => _aanbieders.Add(new(a.Id, a.Url, vertaling.Of(a))), voortgang);
        var crawl = await lezer.Read(opvang, stop).ConfigureAwait(false);
        var (aanbieders, activiteiten) = await mappen.ConfigureAwait(false);
        if (crawl.Genoemd == 0)
            return Importverslag.Stopped("in deze bron zijn geen activiteiten gevonden; klopt het adres, en is --bron de goede soort?", crawl);
        return _activiteiten.Count < Genoeg * crawl.Genoemd
            ? Importverslag.Stopped($"maar {_activiteiten.Count} van de {crawl.Genoemd} activiteiten kwamen binnen; er is niets geschreven.", crawl)
            : Write(opdracht, aanbieders, activiteiten) with { Crawl = crawl };
    }

    private Importverslag Write(Importopdracht opdracht, Inhoudmap aanbieders, Inhoudmap activiteiten)
    {
        var slugs = aanbieders.Write(_aanbieders);
        var aanvoer = _activiteiten.Select(a => new Aanvoer<Activiteit>(
            a.Bron.Id, a.Bron.Url, a.Vertaald with { Waarde = a.Vertaald.Waarde with { Aanbieder = Slug(a.Bron, slugs) } })).ToList();
        activiteiten.Write(aanvoer);
        var onzeker = _aanbieders.SelectMany(a => Uncertain(a.Id, a.Url, a.Vertaald.Waarnemingen))
            .Concat(aanvoer.SelectMany(a => Uncertain(a.Id, a.Url, a.Vertaald.Waarnemingen)))
            .OrderBy(o => o.Id).ToList();
        var lijst = Path.Combine(opdracht.Naar, ".import", opdracht.Profiel.Naam, "onzeker.tsv");
        AtomicFile.Write(lijst, Onzekerlijst.Write(onzeker));
        return new(null, activiteiten.Stand, aanbieders.Stand, onzeker) { Lijst = lijst };
    }

    /// <summary>By the link behind the name, else by the name itself.</summary>
    private static string Slug(Bronactiviteit bron, Dictionary<int, string> slugs) =>
        bron.AanbiederId is { } id && slugs.TryGetValue(id, out var slug) ? slug
            : Folding.Slug(bron.Velden.Tekst("aanbieder")) is { Length: > 0 } naam ? naam : "onbekend";

    private static IEnumerable<Onzeker> Uncertain(int id, string url, IEnumerable<Waarneming> waarnemingen) => waarnemingen
        .Where(w => w.Zekerheid == Zekerheid.Onzeker)
        .Select(w => new Onzeker(id, url, w.Veld, w.Ruw, w.Regel, w.Voorstel));
}
