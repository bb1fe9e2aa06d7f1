using SocialeKaart.Import.Crawl;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Import.Bronnen;

/// <summary>A source that is one document: a map feed, a table, or an XML export. What cannot be used is reported, the rest is read.</summary>
internal sealed class Document(Profiel profiel, Uri start, Func<CancellationToken, Task<Opgehaald>> get) : IBronlezer
{
    public async Task<Crawlverslag> Read(Opvang opvang, CancellationToken einde)
    {
        var opgehaald = await get(einde).ConfigureAwait(false);
        if (opgehaald.Pagina is not { } pagina)
            return new(0, [new(start, opgehaald.Oordeel, opgehaald.Bezwaar)]);
        var tekst = Documenttekst.Decode(pagina.Bytes.Span, pagina.Charset);
        var inhoud = profiel.Soort switch
        {
            Bronsoort.Georss => GeoRss.Read(tekst, start, profiel.Paden),
            Bronsoort.Inforing => Inforingdocument.Read(tekst, start, profiel),
            _ => Csvtabel.Read(tekst, start, profiel),
        };
        var namen = new Aanbiedernamen();
        foreach (var aanbieder in inhoud.Aanbieders)
            opvang.Aanbieder(aanbieder);
        foreach (var activiteit in inhoud.Activiteiten)
            opvang.Activiteit(namen.Name(activiteit, opvang));
        opvang.Voortgang(1, 1);
        return inhoud.Bezwaren is [{ Plek: "" } heel]
            ? new(0, [new(start, Oordeel.NietTeOntleden, heel.Uitleg)])
            : new(inhoud.Genoemd, [new(start, opgehaald.Oordeel, null), .. inhoud.Bezwaren.Select(Verdict)]);
    }

    private Paginaoordeel Verdict(Bezwaar bezwaar) =>
        new(new($"{start.AbsoluteUri}#{Uri.EscapeDataString(bezwaar.Plek)}"), Oordeel.NietTeOntleden, bezwaar.Uitleg);
}

/// <summary>What a document holds, and which of its parts could not be used.</summary>
internal sealed record Bronstukken(
    IReadOnlyList<Bronactiviteit> Activiteiten, IReadOnlyList<Bronaanbieder> Aanbieders, int Genoemd, IReadOnlyList<Bezwaar> Bezwaren)
{
    public static Bronstukken Geen(string bezwaar) => new([], [], 0, [new("", bezwaar)]);
}

/// <summary>A part of a document, or all of it when no place is named, and a Dutch sentence that says why it was left out.</summary>
internal sealed record Bezwaar(string Plek, string Uitleg);
