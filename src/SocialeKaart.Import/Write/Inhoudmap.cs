using System.Collections.Concurrent;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Import.Write;

/// <summary>How many files were new, changed, the same, or left alone because an editor had changed them.</summary>
public sealed record Geschreven(int Nieuw, int Gewijzigd, int Gelijk, IReadOnlyList<string> VanRedactie);

/// <summary>One page of the source on its way to a file: where it came from and what was seen there.</summary>
public sealed record Aanvoer<T>(int Id, string Url, Vertaald<T> Vertaald);

/// <summary>
/// One kind of page in the content folder as the importer writes it. Files of other sources and of editors are never touched, nor are imported
/// files that an editor changed since. The same source again changes no byte.
/// </summary>
public sealed class Inhoudmap
{
    private static readonly ParallelOptions Samen = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private readonly string _map, _bladen, _voorvoegsel;
    private readonly Dictionary<int, Importblad> _eerder;
    private readonly Importopdracht _opdracht;
    private readonly Namen _namen;
    private readonly Naamplan _plan;
    private readonly ConcurrentBag<string> _vanRedactie = [];
    private int _nieuw, _gewijzigd, _gelijk;

    private Inhoudmap(Importopdracht opdracht, string soort, string voorvoegsel)
    {
        _opdracht = opdracht;
        _voorvoegsel = voorvoegsel;
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
        _namen = new(slugs, _eerder.Values.Select(b => b.Nummer).Concat(zonderBlad.Select(p => p.Nummer)));
    }

    public static Inhoudmap Activiteiten(Importopdracht opdracht) => new(opdracht, "activiteiten", "");

    public static Inhoudmap Aanbieders(Importopdracht opdracht) => new(opdracht, "aanbieders", "aanbieder-");

    public Geschreven Stand => new(_nieuw, _gewijzigd, _gelijk, [.. _vanRedactie.Order(StringComparer.Ordinal)]);

    /// <summary>Writes the organisations and says under which slug each can be found, by number in the source.</summary>
    public Dictionary<int, string> Write(IEnumerable<Aanvoer<Aanbieder>> aanbieders)
    {
        var rij = aanbieders.OrderBy(a => a.Id).ToList();
        var slugs = rij.ToDictionary(r => r.Id, r => _eerder.GetValueOrDefault(r.Id)?.Slug ?? _namen.Slug(r.Vertaald.Waarde.Naam, [], r.Id));
        _plan.Keep(rij.Select(r => new Naamplan.Naam(r.Id, slugs[r.Id], 0)));
        Parallel.ForEach(rij, Samen, r => Put(new(r.Id, r.Url, slugs[r.Id], 0), r.Vertaald,
            bron => AanbiederFile.Write(r.Vertaald.Waarde with { Slug = slugs[r.Id], Bron = bron })));
        return slugs;
    }

    /// <summary>Writes the activities; new ones get the next free numbers in the order of the source.</summary>
    public void Write(IEnumerable<Aanvoer<Activiteit>> activiteiten)
    {
        var rij = activiteiten.OrderBy(a => a.Id).Select(a => (Aanvoer: a, Naam: Name(a))).ToList();
        _plan.Keep(rij.Select(r => new Naamplan.Naam(r.Naam.Id, r.Naam.Slug, r.Naam.Nummer)));
        Parallel.ForEach(rij, Samen, r => Put(r.Naam, r.Aanvoer.Vertaald,
            bron => ActiviteitFile.Write(r.Aanvoer.Vertaald.Waarde with { Slug = r.Naam.Slug, Nummer = r.Naam.Nummer, Bron = bron })));
    }

    private Doel Name(Aanvoer<Activiteit> aanvoer)
    {
        if (_eerder.GetValueOrDefault(aanvoer.Id) is { } blad)
            return new(aanvoer.Id, aanvoer.Url, blad.Slug, blad.Nummer);
        var (a, nummer) = (aanvoer.Vertaald.Waarde, _namen.Nummer());
        return new(aanvoer.Id, aanvoer.Url, _namen.Slug(a.Naam, [a.Buurt, .. a.Wijk.Take(1)], nummer), nummer);
    }

    private void Put<T>(Doel doel, Vertaald<T> vertaald, Func<Bron, string> file) where T : class
    {
        var eerder = _eerder.GetValueOrDefault(doel.Id);
        var ruw = Importblad.DigestRuw(vertaald.Waarnemingen);
        var gelezen = Importblad.DigestGelezen(vertaald.Waarde, vertaald.Waarnemingen);
        var opSchijf = File.Exists(Pad(doel)) ? Importblad.Digest(File.ReadAllText(Pad(doel))) : null;
        if (eerder is not null && (eerder.Ruw, eerder.Gelezen, eerder.Inhoud) == (ruw, gelezen, opSchijf))
        {
            Interlocked.Increment(ref _gelijk);
            return;
        }
        var gezien = eerder?.Ruw == ruw ? eerder.Gezien : _opdracht.Vandaag;
        var tekst = file(new(_opdracht.Profiel.Naam, doel.Id, doel.Url, gezien));
        var blad = new Importblad(doel.Slug, doel.Nummer, gezien, Importblad.Digest(tekst), ruw, gelezen);
        if (opSchijf is not null && opSchijf != blad.Inhoud && opSchijf != eerder?.Inhoud)
            LeaveToEditor(doel, eerder?.Inhoud == blad.Inhoud);
        else
            Put(doel, opSchijf, tekst, () => blad.Write(doel.Url, vertaald.Waarnemingen));
    }

    private void Put(Doel doel, string? opSchijf, string tekst, Func<string> blad)
    {
        // Not durable: after a power cut the import runs again, and waiting for the disk twice a page took most of its time.
        var geschreven = AtomicFile.Write(Pad(doel), tekst, durable: false);
        AtomicFile.Write(Path.Combine(_bladen, FormattableString.Invariant($"{_voorvoegsel}{doel.Id}.yaml")), blad(), durable: false);
        Interlocked.Increment(ref opSchijf is null ? ref _nieuw : ref geschreven ? ref _gewijzigd : ref _gelijk);
    }

    /// <summary>An editor changed the page. As long as the source says the same there is nothing to tell.</summary>
    private void LeaveToEditor(Doel doel, bool bronGelijk)
    {
        if (bronGelijk)
            Interlocked.Increment(ref _gelijk);
        else
            _vanRedactie.Add($"{Path.GetFileName(_map)}/{doel.Slug}.md");
    }

    private bool IsRenamed(Importblad blad) => !File.Exists(Path.Combine(_map, blad.Slug + ".md"));

    private string Pad(Doel doel) => Path.Combine(_map, doel.Slug + ".md");

    private sealed record Doel(int Id, string Url, string Slug, int Nummer);
}
