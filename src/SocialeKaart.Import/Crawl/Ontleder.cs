using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SocialeKaart.Import.Crawl;

/// <summary>
/// Parses a page that nobody here made. It may take <see cref="MaxTime"/>, hold <see cref="MaxTags"/> tags and be nested
/// <see cref="MaxDiepte"/> deep (browsers stop at 512); scripts do not run and nothing is loaded.
/// </summary>
internal static class Ontleder
{
    public const int MaxTags = 50_000;
    public const int MaxDiepte = 512;
    /// <summary>Forty pages of print: more than any activity needs. A list may be longer.</summary>
    public const int MaxTekens = 100_000;
    public static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(5);

    private static readonly HtmlParserOptions Quiet = new() { IsScripting = false, DisableElementPositionTracking = true };

    // A parser brings a configuration that takes as long to make as a small page to parse; one does a page at a time.
    private static readonly ConcurrentBag<HtmlParser> Parsers = [];

    public static async Task<Ontleed> Parse(Pagina pagina, bool lijst, CancellationToken stop)
    {
        if (!IsHtml(pagina))
            return new(Oordeel.GeenHtml, $"is geen webpagina ({pagina.Mediatype ?? "zonder soort"})");
        if (pagina.Html.AsSpan().Count('<') > MaxTags)
            return new(Oordeel.NietTeOntleden, $"heeft meer dan {MaxTags} tags");
        if (await Document(pagina.Html, stop).ConfigureAwait(false) is not { } document)
            return new(Oordeel.NietTeOntleden, $"is na {MaxTime.TotalSeconds:0} seconden nog niet ontleed");
        var blik = Paginablik.Of(document);
        if (Objection(blik, lijst) is not { } ontleed)
            return new(Oordeel.Gelezen, null) { Document = document, Links = blik.Links };
        document.Dispose();
        return ontleed;
    }

    private static Ontleed? Objection(Paginablik blik, bool lijst) => blik switch
    {
        { Diepte: > MaxDiepte } => new(Oordeel.NietTeOntleden, $"is dieper genest dan {MaxDiepte} elementen"),
        { Tekens: 0 } => new(Oordeel.Leeg, "is een pagina zonder woorden"),
        { Tekens: > MaxTekens } when !lijst => new(Oordeel.TeGroot, $"heeft meer dan {MaxTekens} tekens tekst"),
        _ => null,
    };

    /// <summary>By what the header says, and by what the page begins with: a PDF under a wrong name is no page either.</summary>
    private static bool IsHtml(Pagina pagina) =>
        pagina.Mediatype is null or "text/html" or "application/xhtml+xml"
        && !pagina.Bytes.Span.StartsWith("%PDF-"u8)
        && !pagina.Html.AsSpan(0, Math.Min(pagina.Html.Length, 1024)).Contains('\0');

    private static async Task<IDocument?> Document(string html, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(MaxTime);
        var parser = Parsers.TryTake(out var free) ? free : new HtmlParser(Quiet);
        try
        {
            var document = await parser.ParseDocumentAsync(html, limit.Token).ConfigureAwait(false);
            Parsers.Add(parser);
            return document;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
    }
}

/// <summary>A parsed page with its links, or the verdict that there is none.</summary>
internal sealed record Ontleed(Oordeel Oordeel, string? Bezwaar)
{
    public IDocument? Document { get; init; }

    public IReadOnlyList<string> Links { get; init; } = [];
}
