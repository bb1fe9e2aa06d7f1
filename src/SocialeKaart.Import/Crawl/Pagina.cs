namespace SocialeKaart.Import.Crawl;

/// <summary>A page as it came in: the address after redirects and its text.</summary>
public sealed record Pagina(Uri Adres, string Html);

/// <summary>What came of one address: a page, or a Dutch sentence that says why not.</summary>
public sealed record Opgehaald(Uri Gevraagd, Pagina? Pagina, string? Bezwaar)
{
    public static Opgehaald Niet(Uri gevraagd, string bezwaar) => new(gevraagd, null, bezwaar);
}
