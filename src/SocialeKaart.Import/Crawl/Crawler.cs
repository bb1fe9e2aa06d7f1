using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using AngleSharp.Dom;

namespace SocialeKaart.Import.Crawl;

/// <summary>How to crawl: where to begin, the time between two requests, and how many may run at once.</summary>
public sealed record Crawlopdracht(Uri Start, TimeSpan Vertraging, int Gelijktijdig)
{
    /// <summary>This machine itself may be read, under whatever name.</summary>
    public bool LokaalMag { get; init; }
}

/// <summary>A page that was visited, parsed.</summary>
public sealed record Bezoek(Verwijzing Verwijzing, Uri Adres, IDocument Document);

/// <summary>How a crawl went: every address with its verdict, and how many activities the source says it has.</summary>
public sealed record Crawlverslag(int Genoemd, IReadOnlyList<Paginaoordeel> Paginas)
{
    public int Gelezen => Paginas.Count(p => p.Oordeel is Oordeel.Gelezen or Oordeel.Ongewijzigd);

    /// <summary>The pages that should have come and did not.</summary>
    public IReadOnlyList<Paginaoordeel> Gemist => [.. Paginas.Where(p => p.Oordeel is not (Oordeel.Gelezen or Oordeel.Ongewijzigd or Oordeel.NietToegestaan))];
}

/// <summary>
/// Walks a source from its start page over lists to activities and organisations, each address once. Pages are handed over parsed, as they
/// come in, and not kept.
/// </summary>
public sealed partial class Crawler(Profiel profiel, Ophaler ophaler, Robots robots)
{
    private const int MaxPages = 50_000;

    /// <summary>Pages above this size are parsed one at a time, so that a handful of giants does not fill the memory.</summary>
    private const int Groot = 256 * 1024;
    private static readonly SemaphoreSlim Een = new(1);

    private readonly ConcurrentDictionary<string, byte> _links = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Paginaoordeel> _paginas = [];
    private readonly Channel<Verwijzing> _queue = Channel.CreateUnbounded<Verwijzing>();
    private int _open, _listed, _activities;

    /// <summary>Hears after every page how many are done, and how many were found so far.</summary>
    public Action<int, int> Voortgang { get; init; } = (_, _) => { };

    public async Task<Crawlverslag> Run(Crawlopdracht opdracht, Action<Bezoek> bezoek, CancellationToken stop)
    {
        Enqueue(new(Paginasoort.Lijst, 0, opdracht.Start.PathAndQuery));
        await Task.WhenAll(Enumerable.Range(0, opdracht.Gelijktijdig).Select(_ => WorkOrStop(opdracht.Start, bezoek, stop))).ConfigureAwait(false);
        return new(Math.Max(_listed, _activities), [.. _paginas.OrderBy(p => p.Adres.AbsoluteUri, StringComparer.Ordinal)]);
    }

    /// <summary>A worker that fails sends the others home, who would wait for its page for ever.</summary>
    private async Task WorkOrStop(Uri start, Action<Bezoek> bezoek, CancellationToken stop)
    {
        try
        {
            await Work(start, bezoek, stop).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            _queue.Writer.TryComplete(e);
            throw;
        }
    }

    private async Task Work(Uri start, Action<Bezoek> bezoek, CancellationToken stop)
    {
        await foreach (var verwijzing in _queue.Reader.ReadAllAsync(stop).ConfigureAwait(false))
        {
            var url = new Uri(start, verwijzing.Pad);
            var (oordeel, uitleg) = robots.Allows(url)
                ? await Visit(url, verwijzing, bezoek, stop).ConfigureAwait(false)
                : (Oordeel.NietToegestaan, "robots.txt van de bron vraagt ons deze pagina niet te lezen");
            _paginas.Add(new(url, oordeel, uitleg));
            var open = Interlocked.Decrement(ref _open);
            Voortgang(_known.Count - open, _known.Count);
            if (open == 0)
                _queue.Writer.TryComplete();
        }
    }

    private async Task<(Oordeel, string?)> Visit(Uri url, Verwijzing verwijzing, Action<Bezoek> bezoek, CancellationToken stop)
    {
        var opgehaald = await ophaler.Get(new(url), stop).ConfigureAwait(false);
        if (opgehaald.Pagina is not { } pagina)
            return (opgehaald.Oordeel, opgehaald.Bezwaar);
        var alleen = pagina.Bytes.Length > Groot;
        if (alleen)
            await Een.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            var ontleed = await Ontleder.Parse(pagina, verwijzing.Soort == Paginasoort.Lijst, stop).ConfigureAwait(false);
            using var document = ontleed.Document;
            if (document is null)
                return (ontleed.Oordeel, ontleed.Bezwaar);
            Follow(ontleed.Links, pagina.Adres);
            Read(new(verwijzing, pagina.Adres, document), bezoek);
            return (opgehaald.Oordeel, null);
        }
        // One page that our own rules stumble over must not take the rest of the source with it.
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return (Oordeel.NietTeOntleden, $"onze uitlezing loopt hierop vast: {e.GetType().Name}: {e.Message}");
        }
        finally
        {
            if (alleen)
                Een.Release();
        }
    }

    private void Follow(IEnumerable<string> links, Uri page)
    {
        foreach (var href in links)
            // The menu stands on every page: an address from the root needs one look only.
            if ((!href.StartsWith('/') || _links.TryAdd(href, 0)) && Uri.TryCreate(page, href, out var url) && url.Host == page.Host && profiel.Paden.Of(url) is { } verwijzing)
                Enqueue(verwijzing);
    }

    private void Read(Bezoek pagina, Action<Bezoek> bezoek)
    {
        if (pagina.Verwijzing.Soort == Paginasoort.Lijst)
            Listed(profiel.Totaal.First(pagina.Document)?.TextContent ?? "");
        else
            bezoek(pagina);
    }

    private void Enqueue(Verwijzing verwijzing)
    {
        if (_known.Count >= MaxPages || !_known.TryAdd(verwijzing.Pad, 0))
            return;
        if (verwijzing.Soort == Paginasoort.Activiteit)
            Interlocked.Increment(ref _activities);
        Interlocked.Increment(ref _open);
        _queue.Writer.TryWrite(verwijzing);
    }

    private void Listed(string text)
    {
        if (Number().Matches(text) is [.., var last] && int.TryParse(last.Value.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            Interlocked.Exchange(ref _listed, Math.Max(number, _listed));
    }

    [GeneratedRegex(@"\d[\d.]*")]
    private static partial Regex Number();
}
