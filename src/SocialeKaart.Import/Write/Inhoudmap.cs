using System.Collections.Concurrent;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Import.Beoordelen;
using SocialeKaart.Import.Samenvoegen;

namespace SocialeKaart.Import.Write;

/// <summary>How many files were new, changed, the same, or hold words of an editor where the source says something else.</summary>
public sealed record Geschreven(int Nieuw, int Gewijzigd, int Gelijk, IReadOnlyList<string> VanRedactie);

/// <summary>One page of the source on its way to a file: where it came from and what was seen there.</summary>
public sealed record Aanvoer<T>(int Id, string Url, Vertaald<T> Vertaald);

/// <summary>
/// One kind of page in the content folder as the importer writes it. Files of other sources and of editors are never touched; in its own files an
/// editor's fields stay. The same source again changes no byte.
/// </summary>
public sealed class Inhoudmap
{
    private static readonly ParallelOptions Samen = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private readonly string _soort, _map, _bladen, _voorvoegsel;
    private readonly Dictionary<int, Importblad> _eerder;
    private readonly Importopdracht _opdracht;
    private readonly Vragenlijst _vragen;
    private readonly Namen _namen;
    private readonly Naamplan _plan;
    private readonly ConcurrentBag<Paginaverslag> _paginas = [];
    private readonly ConcurrentBag<Vraag> _open = [];

    private Inhoudmap(Importopdracht opdracht, Vragenlijst vragen, string soort, string voorvoegsel)
    {
        (_opdracht, _vragen, _soort, _voorvoegsel) = (opdracht, vragen, soort, voorvoegsel);
        _map = Path.Combine(opdracht.Naar, soort);
        _bladen = Path.Combine(opdracht.Naar, ".import", opdracht.Profiel.Naam);
        _eerder = Importblad.ReadAll(_bladen, voorvoegsel);
        _plan = new(opdracht, soort);
        foreach (var naam in _plan.Read())
            _eerder.TryAdd(naam.Id, new(naam.Slug, naam.Nummer, opdracht.Vandaag, "", "", ""));
        var slugs = _eerder.Values.Select(b => b.Slug).ToHashSet(StringComparer.Ordinal);
        var zonderBlad = Importblad.Files(_map, "*.md").Where(f => slugs.Add(Path.GetFileNameWithoutExtension(f))).Select(Herkomst.Read).ToList();
        // A page of this source whose sheet was lost keeps its name and number all the same, and so does one that an editor renamed.
        foreach (var pagina in zonderBlad.Where(p => p.Bron == opdracht.Profiel.Naam))
            if (!_eerder.TryAdd(pagina.Id, new(pagina.Slug, pagina.Nummer, opdracht.Vandaag, "", "", "")) && IsRenamed(_eerder[pagina.Id]))
                _eerder[pagina.Id] = _eerder[pagina.Id] with { Slug = pagina.Slug };
        Elders = zonderBlad.Where(p => p.Bron != opdracht.Profiel.Naam).ToValueList();
        _namen = new(slugs, _eerder.Values.Select(b => b.Nummer).Concat(zonderBlad.Select(p => p.Nummer)));
    }

    public static Inhoudmap Activiteiten(Importopdracht opdracht, Vragenlijst vragen) => new(opdracht, vragen, "activiteiten", "");

    public static Inhoudmap Aanbieders(Importopdracht opdracht, Vragenlijst vragen) => new(opdracht, vragen, "aanbieders", "aanbieder-");

    /// <summary>What became of each page so far, in the order of the source.</summary>
    public ValueList<Paginaverslag> Paginas => _paginas.OrderBy(p => p.Id).ToValueList();

    /// <summary>The questions that came up.</summary>
    internal IEnumerable<Vraag> Vragen => _open;

    /// <summary>The files of editors and of other sources.</summary>
    internal ValueList<Herkomst> Elders { get; }

    /// <summary>The numbers of the pages that the source had at the last import.</summary>
    internal IEnumerable<int> Bekend => _eerder.Where(e => e.Value.Weg is null && !IsLeftAlone(Pagina(e.Key, e.Value.Slug))).Select(e => e.Key);

    public Geschreven Stand => new(
        Count(Paginastand.Nieuw), Count(Paginastand.Gewijzigd) + Count(Paginastand.Terug), Count(Paginastand.Gelijk),
        [.. _paginas.Where(p => p.AanRedactie.Count > 0 || p.Stand == Paginastand.Onleesbaar).Select(p => p.Pagina).Order(StringComparer.Ordinal)]);

    internal Paginaverwijzing Pagina(int id, string slug) => new(_opdracht.Profiel.Naam, id, $"{_soort}/{slug}.md");

    /// <summary>The file of a page as it is called now.</summary>
    internal string Nu(Paginaverwijzing pagina) => _eerder.GetValueOrDefault(pagina.Id) is { } blad ? $"{_soort}/{blad.Slug}.md" : pagina.Pagina;

    /// <summary>Writes the organisations and says under which slug each can be found, by number in the source.</summary>
    public Dictionary<int, string> Write(IEnumerable<Aanvoer<Aanbieder>> aanbieders)
    {
        var rij = aanbieders.OrderBy(a => a.Id).ToList();
        var slugs = _eerder.ToDictionary(e => e.Key, e => e.Value.Slug);
        foreach (var r in rij)
            if (!slugs.ContainsKey(r.Id))
                slugs[r.Id] = _namen.Slug(r.Vertaald.Waarde.Naam, [], r.Id);
        _plan.Keep(rij.Select(r => new Naamplan.Naam(r.Id, slugs[r.Id], 0)));
        Parallel.ForEach(rij, Samen, r => Put(new(r.Id, r.Url, slugs[r.Id], 0), r.Vertaald,
            bron => AanbiederFile.Write(r.Vertaald.Waarde with { Slug = slugs[r.Id], Bron = bron }), tekst => AanbiederFile.Read(tekst, "", []) is not null));
        return slugs;
    }

    /// <summary>Writes the activities, and gives them back with the slugs and numbers they have; new ones get the next free numbers in the order of the
    /// source.</summary>
    public IReadOnlyList<Activiteit> Write(IEnumerable<Aanvoer<Activiteit>> activiteiten, Indeling indeling)
    {
        var rij = activiteiten.OrderBy(a => a.Id).Select(a => (Aanvoer: a, Naam: Name(a))).ToList();
        _plan.Keep(rij.Select(r => new Naamplan.Naam(r.Naam.Id, r.Naam.Slug, r.Naam.Nummer)));
        Parallel.ForEach(rij, Samen, r => Put(r.Naam, r.Aanvoer.Vertaald,
            bron => ActiviteitFile.Write(r.Aanvoer.Vertaald.Waarde with { Slug = r.Naam.Slug, Nummer = r.Naam.Nummer, Bron = bron }),
            tekst => ActiviteitFile.Read(tekst, "", indeling, []) is not null));
        return [.. rij.Select(r => r.Aanvoer.Vertaald.Waarde with
        {
            Slug = r.Naam.Slug,
            Nummer = r.Naam.Nummer,
            Bron = new(_opdracht.Profiel.Naam, r.Naam.Id, r.Naam.Url, _opdracht.Vandaag),
        })];
    }

    /// <summary>Handles the pages that the crawl did not bring.</summary>
    /// <param name="gekomen">The numbers of those that it did.</param>
    /// <param name="weg">Whether the source no longer has a page; else nothing is known of it.</param>
    internal void Missing(IReadOnlySet<int> gekomen, Func<int, string, bool> weg)
    {
        foreach (var (id, blad) in _eerder.Where(e => !gekomen.Contains(e.Key)).OrderBy(e => e.Key))
        {
            var pagina = Pagina(id, blad.Slug);
            var tekst = File.Exists(Bladpad(id)) ? Bladtekst.Read(File.ReadAllText(Bladpad(id))) : null;
            if (IsLeftAlone(pagina))
                LeaveAlone(pagina, tekst?.Url ?? "");
            else if (tekst is null || !weg(id, tekst.Url))
                _paginas.Add(new(pagina.Pagina, id, tekst?.Url ?? "", Paginastand.NietBekeken));
            else
                Vanish(pagina, blad, tekst);
        }
    }

    private void Vanish(Paginaverwijzing pagina, Importblad blad, Bladtekst tekst)
    {
        var verdwijning = new Verdwijning(_vragen, pagina, _opdracht.Vandaag);
        var path = Path.Combine(_opdracht.Naar, pagina.Pagina);
        var (bestand, nieuwBlad, bladtekst) = verdwijning.Of(new(File.Exists(path) ? File.ReadAllText(path) : null, blad, tekst));
        if (bestand is not null)
            AtomicFile.Write(path, bestand, durable: false);
        AtomicFile.Write(Bladpad(pagina.Id), bladtekst.Write(nieuwBlad), durable: false);
        _open.Add(verdwijning.Vraag(nieuwBlad, tekst.Url));
        _paginas.Add(new(pagina.Pagina, pagina.Id, tekst.Url, nieuwBlad.Keren < Importblad.Stopt || _voorvoegsel.Length > 0 ? Paginastand.NietMeerGezien : Paginastand.Gestopt));
    }

    private Doel Name(Aanvoer<Activiteit> aanvoer)
    {
        if (_eerder.GetValueOrDefault(aanvoer.Id) is { } blad)
            return new(aanvoer.Id, aanvoer.Url, blad.Slug, blad.Nummer);
        var (a, nummer) = (aanvoer.Vertaald.Waarde, _namen.Nummer());
        return new(aanvoer.Id, aanvoer.Url, _namen.Slug(a.Naam, [a.Buurt, .. a.Wijk.Take(1)], nummer), nummer);
    }

    private void Put<T>(Doel doel, Vertaald<T> vertaald, Func<Bron, string> file, Func<string, bool> geldig) where T : class
    {
        var pagina = Pagina(doel.Id, doel.Slug);
        if (IsLeftAlone(pagina))
        {
            LeaveAlone(pagina, doel.Url);
            return;
        }
        var eerder = _eerder.GetValueOrDefault(doel.Id);
        var (ruw, gelezen) = (Importblad.DigestRuw(vertaald.Waarnemingen), Importblad.DigestGelezen(vertaald.Waarde, vertaald.Waarnemingen));
        var bestand = File.Exists(Pad(doel)) ? File.ReadAllText(Pad(doel)) : null;
        var besloten = _vragen.IsBesloten(pagina);
        if (!besloten && bestand is not null && eerder is { Weg: null, Redactie.Count: 0 } && (eerder.Ruw, eerder.Gelezen, eerder.Inhoud) == (ruw, gelezen, Importblad.Digest(bestand)))
        {
            Ask(Vraag.Onzeker(pagina, doel.Url, vertaald.Waarnemingen, []));
            _paginas.Add(new(pagina.Pagina, doel.Id, doel.Url, Paginastand.Gelijk));
            return;
        }
        var gezien = eerder?.Ruw == ruw ? eerder.Gezien : _opdracht.Vandaag;
        var blad = new Importblad(doel.Slug, doel.Nummer, gezien, "", ruw, gelezen);
        var tekst = file(new(_opdracht.Profiel.Naam, doel.Id, doel.Url, gezien));
        if (bestand is null && !besloten)
            Create(doel, blad with { Inhoud = Importblad.Digest(tekst) }, tekst, vertaald.Waarnemingen);
        else
            Merge(doel, blad, tekst, new(bestand, eerder, Sheet(doel.Id)), new(_vragen, pagina, doel.Url, geldig), vertaald.Waarnemingen);
    }

    /// <summary>A page without history needs no merging, and most of a first import is that.</summary>
    private void Create(Doel doel, Importblad blad, string tekst, IReadOnlyList<Waarneming> waarnemingen)
    {
        var einde = tekst.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        var (regels, body) = (tekst[4..(einde + 1)], tekst[(einde + 5)..].Trim('\n'));
        var bladtekst = new Bladtekst(doel.Url, Importblad.Velden(waarnemingen), regels);
        Put(doel, blad, tekst, body == waarnemingen.FirstOrDefault(w => w.Veld == Veldbestand.Tekstveld)?.Ruw ? bladtekst : bladtekst.MetBasis(regels, body));
        var pagina = Pagina(doel.Id, doel.Slug);
        Ask(Vraag.Onzeker(pagina, doel.Url, waarnemingen, []));
        _paginas.Add(new(pagina.Pagina, doel.Id, doel.Url, Paginastand.Nieuw));
    }

    private void Merge(Doel doel, Importblad blad, string tekst, Bladstand stand, Paginabijwerking bijwerking, IReadOnlyList<Waarneming> waarnemingen)
    {
        var verslag = new Paginaverslag($"{_soort}/{doel.Slug}.md", doel.Id, doel.Url, Paginastand.Onleesbaar);
        if (bijwerking.Run(stand, tekst, waarnemingen) is var (nieuw, samen, bron))
        {
            var bladtekst = new Bladtekst(doel.Url, Importblad.Velden(waarnemingen), null).MetBasis(bron, samen);
            Put(doel, blad with { Inhoud = Importblad.Digest(nieuw), Redactie = samen.Redactie }, nieuw, bladtekst);
            verslag = verslag with
            {
                Stand = stand.Bestand is null ? Paginastand.Nieuw : stand.Blad?.Weg is not null ? Paginastand.Terug : nieuw == stand.Bestand ? Paginastand.Gelijk : Paginastand.Gewijzigd,
                Gewijzigd = samen.Gewijzigd,
                AanRedactie = [.. samen.Botsingen.Select(b => b.Veld)],
            };
        }
        Ask(bijwerking.Vragen);
        _paginas.Add(verslag);
    }

    private void Put(Doel doel, Importblad blad, string tekst, Bladtekst bladtekst)
    {
        // Not durable: after a power cut the import runs again, and waiting for the disk twice a page took most of its time.
        AtomicFile.Write(Pad(doel), tekst, durable: false);
        AtomicFile.Write(Bladpad(doel.Id), bladtekst.Write(blad), durable: false);
    }

    private void Ask(IEnumerable<Vraag> vragen)
    {
        foreach (var vraag in vragen)
            _open.Add(vraag);
    }

    private bool IsLeftAlone(Paginaverwijzing pagina) => _vragen.Vervalt(pagina) || _vragen.NooitMeer(pagina);

    private void LeaveAlone(Paginaverwijzing pagina, string url) =>
        _paginas.Add(new(pagina.Pagina, pagina.Id, url, _vragen.Vervalt(pagina) ? Paginastand.Samengevoegd : Paginastand.Overgeslagen));

    private Bladtekst? Sheet(int id) => File.Exists(Bladpad(id)) ? Bladtekst.Read(File.ReadAllText(Bladpad(id))) : null;

    private int Count(Paginastand oordeel) => _paginas.Count(p => p.Stand == oordeel);

    private bool IsRenamed(Importblad blad) => !File.Exists(Path.Combine(_map, blad.Slug + ".md"));

    private string Pad(Doel doel) => Path.Combine(_map, doel.Slug + ".md");

    private string Bladpad(int id) => Path.Combine(_bladen, FormattableString.Invariant($"{_voorvoegsel}{id}.yaml"));

    private sealed record Doel(int Id, string Url, string Slug, int Nummer);
}
