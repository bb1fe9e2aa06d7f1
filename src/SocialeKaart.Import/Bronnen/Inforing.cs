using System.Collections.Concurrent;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SocialeKaart.Import.Crawl;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Import.Bronnen;

/// <summary>
/// The XML doors of a jekuntmeer site: the paged list of products, each product, and each organisation that stands in the list or that a
/// product names. A detail that is no XML is skipped and reported.
/// </summary>
internal sealed class Inforing(Importopdracht opdracht, Toegang toegang) : IBronlezer
{
    private readonly Profiel _profiel = opdracht.Profiel;
    private readonly Uri _start = opdracht.Crawl.Start;
    private int _klaar, _gevonden;

    public async Task<Crawlverslag> Read(Opvang opvang, CancellationToken einde)
    {
        var (ids, genoemd) = await List(einde).ConfigureAwait(false);
        var producten = await Details("product", ids, Inforingdocument.Product, p => p.Id, p => p.Teksten, opvang, einde).ConfigureAwait(false);
        var lijst = await Get(Door("organisaties", 0), einde).ConfigureAwait(false);
        var los = producten.Values.Select(p => p.AanbiederId).OfType<int>();
        var orgs = (lijst is null ? [] : Inforingdocument.Numbers(lijst, "ORGANISATION")).Concat(los).Distinct().ToList();
        var aanbieders = await Details("organisatie", orgs, Inforingdocument.Organisation, o => o.Id, o => o.Teksten, opvang, einde).ConfigureAwait(false);
        var namen = aanbieders.ToDictionary(a => a.Key, a => a.Value.Teksten.Titel);
        foreach (var aanbieder in aanbieders.Values)
            opvang.Aanbieder(aanbieder);
        foreach (var product in producten.Values)
            opvang.Activiteit(product.Named(namen));
        return new(Math.Max(genoemd, ids.Count), toegang.Paginas);
    }

    /// <summary>Pages through the list until it is complete, or a page brings nothing new.</summary>
    private async Task<(List<int> Ids, int Genoemd)> List(CancellationToken stop)
    {
        var ids = new List<int>();
        var gezien = new HashSet<int>();
        var (genoemd, offset) = (0, 0);
        while (await Get(Door("producten", offset), stop).ConfigureAwait(false) is { } lijst)
        {
            genoemd = Math.Max(genoemd, Inforingdocument.Total(lijst));
            var nieuw = Inforingdocument.Numbers(lijst, "PRODUCT").Where(gezien.Add).ToList();
            ids.AddRange(nieuw);
            offset += lijst.All("PRODUCT").Count();
            if (nieuw.Count == 0 || offset >= genoemd)
                break;
        }
        return (ids, genoemd);
    }

    private async Task<ConcurrentDictionary<int, T>> Details<T>(
        string deur, List<int> ids, Func<XElement, Uri, Profiel, T> make, Func<T, int> nummer, Func<T, Bronteksten> teksten, Opvang opvang, CancellationToken stop)
    {
        var gelezen = new ConcurrentDictionary<int, T>();
        Interlocked.Add(ref _gevonden, ids.Count);
        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = opdracht.Crawl.Gelijktijdig, CancellationToken = stop }, async (id, s) =>
        {
            var adres = Door(deur, id);
            if (await Get(adres, s).ConfigureAwait(false) is { } xml)
                if (make(xml, _start, _profiel) is var detail && nummer(detail) == id && teksten(detail).Titel.Length > 0)
                    gelezen[id] = detail;
                else
                    toegang.Reject(adres, "heeft geen naam, of een ander nummer dan gevraagd");
            opvang.Voortgang(Interlocked.Increment(ref _klaar), _gevonden);
        }).ConfigureAwait(false);
        return gelezen;
    }

    private async Task<XElement?> Get(Uri adres, CancellationToken stop)
    {
        if ((await toegang.Get(adres, stop).ConfigureAwait(false)).Pagina is not { } pagina)
            return null;
        try
        {
            return Mildexml.Read(Documenttekst.Decode(pagina.Bytes.Span, pagina.Charset));
        }
        catch (XmlException e)
        {
            toegang.Reject(adres, $"is geen geldige XML: {e.Message}");
            return null;
        }
    }

    private Uri Door(string deur, int nummer) => new(_start, _profiel.Deuren[deur]
        .Replace("{id}", nummer.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{n}", nummer.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
