using System.Collections.Concurrent;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Import.Bronnen;

/// <summary>Gets addresses of a source as far as its robots.txt allows, and keeps what became of each.</summary>
public sealed class Toegang(Ophaler ophaler, Robots robots)
{
    private readonly ConcurrentDictionary<Uri, Paginaoordeel> _paginas = new();

    /// <summary>What became of every address, in the order of the addresses.</summary>
    public IReadOnlyList<Paginaoordeel> Paginas => [.. _paginas.Values.OrderBy(p => p.Adres.AbsoluteUri, StringComparer.Ordinal)];

    public async Task<Opgehaald> Get(Uri adres, CancellationToken stop)
    {
        var opgehaald = robots.Allows(adres)
            ? await ophaler.Get(new(adres), stop).ConfigureAwait(false)
            : Opgehaald.Niet(adres, Oordeel.NietToegestaan, "robots.txt van de bron vraagt ons deze pagina niet te lezen");
        _paginas[adres] = new(adres, opgehaald.Oordeel, opgehaald.Bezwaar);
        return opgehaald;
    }

    /// <summary>Came in, but could not be used.</summary>
    public void Reject(Uri adres, string bezwaar) => _paginas[adres] = new(adres, Oordeel.NietTeOntleden, bezwaar);
}
