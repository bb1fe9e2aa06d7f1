using System.Collections.Concurrent;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Import.Write;

/// <summary>How many files were new, changed, the same, or left alone because an editor had changed them.</summary>
public sealed record Geschreven(int Nieuw, int Gewijzigd, int Gelijk, IReadOnlyList<string> VanRedactie);

/// <summary>
/// The content folder as the importer writes it. Files of other sources and of editors are never touched, nor are imported files that an
/// editor changed since. The same source again changes no byte.
/// </summary>
public sealed class Inhoudmap(string folder, Profiel profiel, DateOnly vandaag)
{
    private readonly string _bladen = Path.Combine(folder, ".import", profiel.Naam);
    private readonly ConcurrentBag<string> _vanRedactie = [];
    private int _nieuw, _gewijzigd, _gelijk;

    public Geschreven Stand => new(_nieuw, _gewijzigd, _gelijk, [.. _vanRedactie.Order(StringComparer.Ordinal)]);

    public string Onzeker => Path.Combine(_bladen, "onzeker.tsv");

    /// <summary>Writes the organisations and says under which slug each can be found, by number in the source.</summary>
    public Dictionary<int, string> WriteAanbieders(IEnumerable<(int Id, string Url, Vertaald<Aanbieder> Vertaald)> aanbieders)
    {
        var rij = aanbieders.OrderBy(a => a.Id).Select(a => (a.Id, a.Url, a.Vertaald, Blad: Importblad.Read(Blad("aanbieder-", a.Id)))).ToList();
        var namen = new Namen(Slugs("aanbieders").Concat(rij.Select(r => r.Blad?.Slug).OfType<string>()), []);
        var slugs = rij.ToDictionary(r => r.Id, r => r.Blad?.Slug ?? namen.Slug(r.Vertaald.Waarde.Naam, [], r.Id));
        Parallel.ForEach(rij, r => Put(new("aanbieders", "aanbieder-", r.Id, r.Url), new(slugs[r.Id], 0, r.Blad, r.Vertaald.Waarnemingen),
            gezien => AanbiederFile.Write(r.Vertaald.Waarde with { Slug = slugs[r.Id], Bron = new(profiel.Naam, r.Id, r.Url, gezien) })));
        return slugs;
    }

    /// <summary>Writes the activities; new ones get the next free numbers in the order of the source.</summary>
    public void WriteActiviteiten(IEnumerable<(int Id, string Url, Vertaald<Activiteit> Vertaald)> activiteiten, Aanbod bestaand)
    {
        var rij = activiteiten.OrderBy(a => a.Id).Select(a => (a.Id, a.Url, a.Vertaald, Blad: Earlier(a.Id, bestaand))).ToList();
        var alle = Directory.Exists(_bladen) ? Directory.EnumerateFiles(_bladen, "*.yaml").Select(Importblad.Read).OfType<Importblad>().ToList() : [];
        var namen = new Namen(
            Slugs("activiteiten").Concat(alle.Select(b => b.Slug)), bestaand.Activiteiten.Select(a => a.Nummer).Concat(alle.Select(b => b.Nummer)));
        var doel = rij.Select(r => (r.Id, r.Url, r.Vertaald, r.Blad, Naam: Name(r.Blad, r.Vertaald.Waarde, namen))).ToList();
        Parallel.ForEach(doel, r => Put(new("activiteiten", "", r.Id, r.Url), new(r.Naam.Slug, r.Naam.Nummer, r.Blad, r.Vertaald.Waarnemingen),
            gezien => ActiviteitFile.Write(r.Vertaald.Waarde with { Slug = r.Naam.Slug, Nummer = r.Naam.Nummer, Bron = new(profiel.Naam, r.Id, r.Url, gezien) })));
    }

    public bool WriteOnzeker(IEnumerable<Onzeker> velden) => AtomicFile.Write(Onzeker, Onzekerlijst.Write(velden));

    private static (string Slug, int Nummer) Name(Importblad? blad, Activiteit a, Namen namen)
    {
        if (blad is not null)
            return (blad.Slug, blad.Nummer);
        var nummer = namen.Nummer();
        return (namen.Slug(a.Naam, [a.Buurt, .. a.Wijk.Take(1)], nummer), nummer);
    }

    /// <summary>What an earlier import left behind: its sheet, or when that is lost the page itself.</summary>
    private Importblad? Earlier(int id, Aanbod bestaand) =>
        Importblad.Read(Blad("", id))
        ?? (bestaand.Activiteiten.FirstOrDefault(a => a.Bron is { } b && b.Id == id && b.Naam == profiel.Naam) is { } a
            ? new Importblad(a.Slug, a.Nummer, a.Bron!.Gezien, "", "")
            : null);

    private void Put(Plaats plaats, Opname opname, Func<DateOnly, string> file)
    {
        var ruw = Importblad.Digest(opname.Waarnemingen);
        var gezien = opname.Blad is { } blad && blad.Ruw == ruw ? blad.Gezien : vandaag;
        var tekst = file(gezien);
        var path = Path.Combine(folder, plaats.Soort, opname.Slug + ".md");
        var opSchijf = File.Exists(path) ? File.ReadAllText(path) : null;
        if (opSchijf is not null && opSchijf != tekst && opname.Blad?.Inhoud != Importblad.Digest(opSchijf))
        {
            if (opname.Blad?.Inhoud != Importblad.Digest(tekst))
                _vanRedactie.Add($"{plaats.Soort}/{opname.Slug}.md");
            return;
        }
        AtomicFile.Write(path, tekst);
        AtomicFile.Write(Blad(plaats.Voorvoegsel, plaats.Id), new Importblad(opname.Slug, opname.Nummer, gezien, Importblad.Digest(tekst), ruw).Write(plaats.Url, opname.Waarnemingen));
        Interlocked.Increment(ref opSchijf is null ? ref _nieuw : ref opSchijf == tekst ? ref _gelijk : ref _gewijzigd);
    }

    private IEnumerable<string> Slugs(string soort) =>
        Path.Combine(folder, soort) is var path && Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!) : [];

    private string Blad(string voorvoegsel, int id) => Path.Combine(_bladen, FormattableString.Invariant($"{voorvoegsel}{id}.yaml"));

    private sealed record Plaats(string Soort, string Voorvoegsel, int Id, string Url);

    private sealed record Opname(string Slug, int Nummer, Importblad? Blad, IReadOnlyList<Waarneming> Waarnemingen);
}
