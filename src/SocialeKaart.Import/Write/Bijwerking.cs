using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Import.Beoordelen;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Import.Write;

/// <summary>What a crawl brought, and which pages it may not judge.</summary>
/// <param name="Mag">Whether robots.txt lets us see a page; of one that it hides nothing is known.</param>
internal sealed record Oogst(Crawlverslag Crawl, IReadOnlyList<Aanvoer<Aanbieder>> Aanbieders, int Activiteiten, Func<Uri, bool> Mag);

/// <summary>The content folder as an import finds it, and the way of a harvest into it. Nothing is written from a crawl that is not whole.</summary>
internal sealed class Bijwerking
{
    /// <summary>Below this part of what the source lists, or of what it had last time, the crawl counts as partial.</summary>
    private const double Genoeg = 0.8;

    private readonly Importopdracht _opdracht;
    private readonly Indeling _indeling;
    private readonly Vragenlijst _vragen;
    private readonly Inhoudmap _aanbieders, _activiteiten;

    private Bijwerking(Importopdracht opdracht, Indeling indeling)
    {
        (_opdracht, _indeling) = (opdracht, indeling);
        _vragen = Vragenlijst.Read(opdracht.Naar);
        (_aanbieders, _activiteiten) = (Inhoudmap.Aanbieders(opdracht, _vragen), Inhoudmap.Activiteiten(opdracht, _vragen));
    }

    public static Bijwerking Read(Importopdracht opdracht, Indeling indeling) => new(opdracht, indeling);

    /// <summary>Why nothing may be written, or null.</summary>
    public string? Bezwaar(int genoemd, IReadOnlySet<int> gekomen)
    {
        if (genoemd == 0)
            return "op deze site zijn geen activiteiten gevonden; klopt het adres?";
        if (gekomen.Count < Genoeg * genoemd)
            return $"maar {gekomen.Count} van de {genoemd} activiteiten kwamen binnen; er is niets geschreven.";
        var bekend = _activiteiten.Bekend.ToList();
        var nog = bekend.Count(gekomen.Contains);
        return nog >= Genoeg * bekend.Count || _opdracht.DalingMag ? null
            : FormattableString.Invariant($"van de {bekend.Count} activiteiten van de vorige import zijn er nog {nog}, een daling van {100 - 100.0 * nog / bekend.Count:0} %. Er is niets geschreven. Klopt het, draai de import dan nog eens met --daling-mag.");
    }

    /// <summary>The last day on which this source was read as a whole; null for sample data and for a source that is new.</summary>
    public DateOnly? VorigeKeer => File.Exists(Standbestand) ? BronstandFile.Read(File.ReadAllText(Standbestand), BronstandFile.Naam, []) : null;

    /// <param name="activiteiten">Makes the activities, given the slugs of the organisations by their number.</param>
    public Importverslag Run(Oogst oogst, Func<Dictionary<int, string>, IReadOnlyList<Aanvoer<Activiteit>>> activiteiten)
    {
        var problemen = _vragen.Problemen.Concat(Paginafusie.Run(_vragen, _opdracht.Vandaag, Pad)).ToValueList();
        var aanvoer = activiteiten(_aanbieders.Write(oogst.Aanbieders));
        var geschreven = _activiteiten.Write(aanvoer, _indeling);
        var gemist = new Gemist(_opdracht.Profiel, oogst);
        _activiteiten.Missing(aanvoer.Select(a => a.Id).ToHashSet(), (id, url) => gemist.IsWeg(Paginasoort.Activiteit, id, url));
        _aanbieders.Missing(oogst.Aanbieders.Select(a => a.Id).ToHashSet(), (id, url) => gemist.IsWeg(Paginasoort.Aanbieder, id, url));
        var vragen = _vragen.Write([.. _aanbieders.Vragen, .. _activiteiten.Vragen, .. Dubbelen.Find(Kandidaten(geschreven))], _opdracht.Vandaag, Looked());
        // Sample data never goes stale, so it needs no date, and an import of it without news changes no byte.
        if (!_opdracht.Profiel.Voorbeeld)
            AtomicFile.Write(Standbestand, BronstandFile.Write(_opdracht.Vandaag), durable: false);
        return new(oogst.Crawl, _activiteiten.Stand, _aanbieders.Stand)
        {
            Paginas = [.. _activiteiten.Paginas, .. _aanbieders.Paginas],
            Velden = Veldtelling.Of(aanvoer.Select(a => a.Vertaald.Waarnemingen), oogst.Aanbieders.Select(a => a.Vertaald.Waarnemingen)),
            Vragen = vragen.Select(v => new Openvraag($"{AanbodReader.Beoordelen}/{v.Naam}.md", v.Soort, v.Url, v.Veld, v.VanBron)).ToValueList(),
            Problemen = problemen,
            Halfgezien = gemist.Halfgezien,
        };
    }

    private string Standbestand => Path.Combine(_opdracht.Naar, ".import", _opdracht.Profiel.Naam, BronstandFile.Naam);

    private string Pad(Paginaverwijzing pagina) =>
        Path.Combine(_opdracht.Naar, pagina.Bron == _opdracht.Profiel.Naam ? _activiteiten.Nu(pagina) : pagina.Pagina);

    /// <summary>Of a page that could not be looked at now, the questions stay as they are.</summary>
    private Func<Beoordeling, bool> Looked()
    {
        var niet = _activiteiten.Paginas.Concat(_aanbieders.Paginas)
            .Where(p => p.Stand is Paginastand.NietBekeken or Paginastand.Onleesbaar).Select(p => p.Pagina).ToHashSet(StringComparer.Ordinal);
        return b => b.Pagina.Bron == _opdracht.Profiel.Naam && !niet.Contains(b.Pagina.Pagina) && !(b.Met is { } met && niet.Contains(met.Pagina));
    }

    /// <summary>The activities of this import, and those of editors and of other sources.</summary>
    private List<Kandidaat> Kandidaten(IReadOnlyList<Activiteit> geschreven)
    {
        var eigen = geschreven.Select(a => new Kandidaat(_activiteiten.Pagina(a.Bron!.Id, a.Slug), a.Bron.Url, a)).Where(k => !_vragen.Vervalt(k.Pagina) && !_vragen.NooitMeer(k.Pagina));
        return [.. eigen, .. _activiteiten.Elders.Select(Elders).OfType<Kandidaat>().Where(k => !_vragen.Vervalt(k.Pagina))];
    }

    private Kandidaat? Elders(Herkomst herkomst)
    {
        var (bestand, pad) = ($"activiteiten/{herkomst.Slug}.md", Path.Combine(_opdracht.Naar, "activiteiten", herkomst.Slug + ".md"));
        if (!File.Exists(pad) || ActiviteitFile.Read(File.ReadAllText(pad), bestand, _indeling, []) is not { } a)
            return null;
        return new(new(a.Bron?.Naam ?? Vraag.Redactie, a.Bron?.Id ?? 0, bestand), a.Bron?.Url ?? "", a) { Elders = true };
    }
}
