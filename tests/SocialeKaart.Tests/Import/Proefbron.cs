using SocialeKaart.Content;
using SocialeKaart.Import;
using SocialeKaart.Import.Write;

namespace SocialeKaart.Tests.Import;

/// <summary>A source of activities that changes between imports, and the content folder that they go to. A day passes with each import.</summary>
public sealed class Proefbron : IDisposable
{
    private readonly SortedDictionary<int, string> _paginas = [];
    private DateOnly _vandaag = new(2026, 11, 21);

    /// <param name="aantal">Activities in wijk Oost by De Kring, called Nummer 1 and so on.</param>
    public Proefbron(int aantal)
    {
        for (var n = 1; n <= aantal; n++)
            Zet(n, $"Nummer {n}", "<dt>Wijk</dt><dd>Oost</dd><dt>Organisatie</dt><dd>De Kring</dd><dt>Kosten</dt><dd>€ 2,00 per keer</dd>");
    }

    public Proefmap Map { get; } = new();

    public Profiel Profiel { get; set; } = Profiel.Load("voorbeeldsite");

    public bool DalingMag { get; set; }

    /// <summary>What the source says it has; null for what it has.</summary>
    public int? Genoemd { get; set; }

    public DateOnly Vandaag => _vandaag;

    /// <summary>Pages of organisations.</summary>
    public Dictionary<int, string> Aanbieders { get; } = [];

    /// <summary>Pages that answer this code and no text.</summary>
    public Dictionary<int, System.Net.HttpStatusCode> Stuk { get; } = [];

    public Proefbron Zet(int nummer, string naam, string velden, string tekst = "Wat je doet.")
    {
        _paginas[nummer] = $"<div id=content><h1>{naam}</h1><p class=intro>{tekst}</p><div class=beschrijving>{tekst}</div><dl>{velden}</dl></div>";
        return this;
    }

    public void Vervang(int nummer, string oud, string nieuw) => _paginas[nummer] = _paginas[nummer].Replace(oud, nieuw, StringComparison.Ordinal);

    /// <summary>The source takes a page down; the result puts it back.</summary>
    public Action Weg(int nummer)
    {
        var html = _paginas[nummer];
        _paginas.Remove(nummer);
        return () => _paginas[nummer] = html;
    }

    public string Pad(string bestand) => Path.Combine(Map.Pad, bestand);

    public string Lees(string bestand) => File.ReadAllText(Pad(bestand));

    public void Wijzig(string bestand, string oud, string nieuw)
    {
        var tekst = Lees(bestand);
        Assert.Contains(oud, tekst, StringComparison.Ordinal);
        File.WriteAllText(Pad(bestand), tekst.Replace(oud, nieuw, StringComparison.Ordinal));
    }

    /// <summary>Writes an answer in the one question file whose name ends so.</summary>
    public string Besluit(string einde, string besluit)
    {
        var bestand = Vraag(einde)!;
        Wijzig(bestand, "besluit:", $"besluit: {besluit}");
        return bestand;
    }

    public string? Vraag(string einde) => Vragen.SingleOrDefault(v => v.EndsWith(einde + ".md", StringComparison.Ordinal));

    public IReadOnlyList<string> Vragen => Directory.Exists(Pad("beoordelen"))
        ? [.. Directory.EnumerateFiles(Pad("beoordelen")).Select(f => $"beoordelen/{Path.GetFileName(f)}").Order(StringComparer.Ordinal)] : [];

    public Aanbod Aanbod => AanbodReader.Read(Map.Pad);

    public Status Status(int nummer) => Aanbod.Activiteit(nummer)!.Status;

    public Task<Importverslag> Import()
    {
        _vandaag = _vandaag.AddDays(1);
        return ImportOpDezelfdeDag();
    }

    public async Task<Importverslag> ImportOpDezelfdeDag()
    {
        var bron = new Nepbron();
        bron.Met("/", $"<div id=content><p class=aantal>1 - {_paginas.Count} van {Genoemd ?? _paginas.Count} activiteiten</p>{string.Concat(_paginas.Keys.Select(n => $"<a href='/start/show/{n}/'>{n}</a>"))}</div>");
        foreach (var (nummer, html) in _paginas)
            bron.Met($"/start/show/{nummer}/", html);
        foreach (var (nummer, html) in Aanbieders)
            bron.Met($"/aanbod/eigen-projecten/orgdetail/{nummer}/", html);
        foreach (var (nummer, code) in Stuk)
            bron.Met($"/start/show/{nummer}/", code);
        return await new Importeren(bron, TimeProvider.System).Run(
            new(new(new("http://bron.example/"), TimeSpan.Zero, 2), Map.Pad, Profiel, _vandaag) { DalingMag = DalingMag }, (_, _) => { }, CancellationToken.None);
    }

    /// <summary>An import that changes no byte of the folder.</summary>
    public async Task<Importverslag> ImportZonderNieuws()
    {
        var before = Map.Digest();
        var verslag = await Import();
        Assert.Equal(before, Map.Digest());
        return verslag;
    }

    public static Paginastand Stand(Importverslag verslag, int nummer) =>
        verslag.Paginas.Single(p => p.Id == nummer && p.Pagina.StartsWith("activiteiten/", StringComparison.Ordinal)).Stand;

    public void Dispose() => Map.Dispose();
}
