namespace SocialeKaart.Import.Crawl;

/// <summary>A page as it came in: the address after redirects, its bytes after decompression, and what the headers said of them.</summary>
public sealed record Pagina(Uri Adres, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Such as text/html, in lower case; null when the source did not say.</summary>
    public string? Mediatype { get; init; }

    public string? Charset { get; init; }

    public Kenmerk Kenmerk { get; init; } = Kenmerk.Geen;

    public string Html => field ??= Tekstcodering.Decode(Bytes.Span, Charset);
}

/// <summary>How a source knows a version of a page again: the values of ETag and Last-Modified, word for word.</summary>
public sealed record Kenmerk(string? Etag, string? Gewijzigd)
{
    public static Kenmerk Geen { get; } = new(null, null);

    public bool IsLeeg => Etag is null && Gewijzigd is null;
}

/// <summary>What came of one address: a page, or a Dutch sentence that says why not.</summary>
public sealed record Opgehaald(Uri Gevraagd, Oordeel Oordeel, Pagina? Pagina, string? Bezwaar)
{
    /// <summary>The HTTP status of the last answer; 0 when there was none.</summary>
    public int Status { get; init; }

    public static Opgehaald Niet(Uri gevraagd, Oordeel oordeel, string bezwaar) => new(gevraagd, oordeel, null, bezwaar);
}

/// <summary>An address to get, with the version of it that we have already.</summary>
/// <param name="MaxBytes">What is longer is refused, or cut when <paramref name="Afkappen"/> is set.</param>
public sealed record Verzoek(Uri Adres, Pagina? Eerder = null, int MaxBytes = PageFetcher.MaxBytes, bool Afkappen = false);
