namespace SocialeKaart.Import.Crawl;

/// <summary>What became of an address, in one word of a closed list. The word in reports is the name in lower case with hyphens.</summary>
public enum Oordeel
{
    /// <summary>Came in and could be read.</summary>
    Gelezen,
    /// <summary>The source says that it is as it was (304); read from what was kept.</summary>
    Ongewijzigd,
    /// <summary>An answer without content, or a page without a word on it.</summary>
    Leeg,
    /// <summary>Something else than a web page, whatever the header calls it.</summary>
    GeenHtml,
    /// <summary>Over <see cref="PageFetcher.MaxBytes"/> after decompression.</summary>
    TeGroot,
    /// <summary>Over <see cref="PageFetcher.MaxTime"/> for headers and body together.</summary>
    TeTraag,
    /// <summary>The source asks for more patience than we have (429, 503).</summary>
    TeDruk,
    /// <summary>We would not go there: another site, another port, or an address that is not public.</summary>
    Geweigerd,
    /// <summary>robots.txt asks us not to read it.</summary>
    NietToegestaan,
    /// <summary>Over <see cref="PageFetcher.MaxRedirects"/> redirects.</summary>
    OmgeleidTeVaak,
    /// <summary>The source says that it has no such page (404, 410).</summary>
    Weg,
    /// <summary>Any other status that is no success.</summary>
    FoutAntwoord,
    /// <summary>No proper HTTP: headers too long, a length that is no number, a body that does not decompress.</summary>
    OngeldigAntwoord,
    /// <summary>The connection ended before the page did.</summary>
    Afgebroken,
    /// <summary>No connection: the name is unknown, or nobody answers there.</summary>
    Onbereikbaar,
    /// <summary>HTML that is too deep, too much or too slow to parse.</summary>
    NietTeOntleden,
}

/// <summary>An address of the source and what became of it, with a Dutch sentence where it was not read.</summary>
public sealed record Paginaoordeel(Uri Adres, Oordeel Oordeel, string? Uitleg);
