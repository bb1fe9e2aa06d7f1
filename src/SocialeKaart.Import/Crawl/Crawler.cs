using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Import.Crawl;

/// <summary>How to crawl: where to begin, the time between two requests, and how many may run at once.</summary>
public sealed record Crawlopdracht(Uri Start, TimeSpan Vertraging, int Gelijktijdig);

/// <summary>A page that was visited, parsed.</summary>
public sealed record Bezoek(Verwijzing Verwijzing, Uri Adres, IDocument Document);

/// <summary>How a crawl went: the pages that did not come, and how many activities the source says it has.</summary>
public sealed record Crawlverslag(int Gelezen, int Genoemd, IReadOnlyList<Opgehaald> Gemist);

/// <summary>
/// Walks a source from its start page over lists to activities and organisations, each address once. Pages are handed over parsed, as they
/// come in, and not kept.
/// </summary>
public sealed partial class Crawler(Profiel profiel, PageFetcher fetcher, TimeProvider clock)
{
    private const int MaxPages = 50_000;
    private static readonly TimeSpan MaxParse = TimeSpan.FromSeconds(5);
    private static readonly HtmlParserOptions Quiet = new() { IsScripting = false };

    private static readonly Selector Anchors = new("a");

    private readonly ConcurrentDictionary<string, byte> _links = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Opgehaald> _missed = [];
    private readonly Channel<Verwijzing> _queue = Channel.CreateUnbounded<Verwijzing>();
    private readonly Lock _turn = new();
    private int _open, _read, _listed, _activities;
    private long _next;

    /// <summary>Addresses found and pages done so far.</summary>
    public (int Gevonden, int Klaar) Stand => (_known.Count, _known.Count - Volatile.Read(ref _open));

    public async Task<Crawlverslag> Run(Crawlopdracht opdracht, Robots robots, Action<Bezoek> bezoek, CancellationToken stop)
    {
        Enqueue(new(Paginasoort.Lijst, 0, opdracht.Start.PathAndQuery));
        var workers = Enumerable.Range(0, opdracht.Gelijktijdig).Select(_ => Work(opdracht, robots, bezoek, stop));
        await Task.WhenAll(workers).ConfigureAwait(false);
        var missed = _missed.OrderBy(m => m.Gevraagd.ToString(), StringComparer.Ordinal).ToList();
        return new(_read, Math.Max(_listed, _activities), missed);
    }

    private async Task Work(Crawlopdracht opdracht, Robots robots, Action<Bezoek> bezoek, CancellationToken stop)
    {
        await foreach (var verwijzing in _queue.Reader.ReadAllAsync(stop).ConfigureAwait(false))
        {
            await Visit(new Uri(opdracht.Start, verwijzing.Pad), verwijzing).ConfigureAwait(false);
            if (Interlocked.Decrement(ref _open) == 0)
                _queue.Writer.Complete();
        }

        async Task Visit(Uri url, Verwijzing verwijzing)
        {
            if (!robots.Allows(url))
                return;
            await Wait(opdracht.Vertraging, stop).ConfigureAwait(false);
            var fetched = await fetcher.Fetch(url, stop).ConfigureAwait(false);
            if (fetched.Pagina is null)
                _missed.Add(fetched);
            else if (await Parse(fetched.Pagina, stop).ConfigureAwait(false) is { } document)
                using (document)
                    Read(new(verwijzing, fetched.Pagina.Adres, document), bezoek);
            else
                _missed.Add(Opgehaald.Niet(url, $"is na {MaxParse.TotalSeconds:0} seconden nog niet ontleed"));
        }
    }

    private void Read(Bezoek pagina, Action<Bezoek> bezoek)
    {
        Interlocked.Increment(ref _read);
        foreach (var link in Anchors.All(pagina.Document))
            // The menu stands on every page: an address from the root needs one look only.
            if (link.GetAttribute("href") is { } href && (!href.StartsWith('/') || _links.TryAdd(href, 0)) && Uri.TryCreate(pagina.Adres, href, out var url)
                && url.Host == pagina.Adres.Host && profiel.Paden.Of(url) is { } verwijzing)
                Enqueue(verwijzing);
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

    private static async Task<IDocument?> Parse(Pagina page, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(MaxParse);
        try
        {
            return await new HtmlParser(Quiet).ParseDocumentAsync(page.Html, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Lets requests begin at least the delay apart, however many workers there are.</summary>
    private async Task Wait(TimeSpan delay, CancellationToken stop)
    {
        if (delay == TimeSpan.Zero)
            return;
        var now = clock.GetTimestamp();
        long turn;
        lock (_turn)
        {
            turn = Math.Max(now, _next);
            _next = turn + (long)(delay.TotalSeconds * clock.TimestampFrequency);
        }
        await Task.Delay(clock.GetElapsedTime(now, turn), clock, stop).ConfigureAwait(false);
    }

    [GeneratedRegex(@"\d[\d.]*")]
    private static partial Regex Number();
}
