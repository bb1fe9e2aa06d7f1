using SocialeKaart.Import.Crawl;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Import.Bronnen;

/// <summary>Saved pages: one file, or a folder of them (*.html, *.htm). A page that says where it came from keeps that address and number.</summary>
internal sealed class Paginamap(string pad, Profiel profiel) : IBronlezer
{
    // A page with fewer fields is a list, a story or a form.
    private const int MinVelden = 2;

    private static readonly string[] Kern = ["doelgroep", "wijk", "buurt", "niveau", "toegang", "tijden", "kosten", "adres", "postcode", "telefoon", "email", "aanbieder"];

    public static bool IsActivity(Bronactiviteit activiteit) =>
        activiteit.Teksten.Titel.Length > 0 && Kern.Count(k => activiteit.Velden.Tekst(k).Length > 0) >= MinVelden;

    public async Task<Crawlverslag> Read(Opvang opvang, CancellationToken einde)
    {
        var bestanden = Files();
        var namen = new Aanbiedernamen();
        var oordelen = new List<Paginaoordeel>();
        var nummers = new HashSet<int>();
        foreach (var bestand in bestanden)
        {
            var (oordeel, activiteit) = await Page(bestand, einde).ConfigureAwait(false);
            oordelen.Add(activiteit is null || nummers.Add(activiteit.Id)
                ? oordeel
                : oordeel with { Oordeel = Oordeel.NietTeOntleden, Uitleg = $"heeft hetzelfde nummer als een eerdere pagina: {activiteit.Id}" });
            if (oordelen[^1].Oordeel == Oordeel.Gelezen && activiteit is not null)
                opvang.Activiteit(namen.Name(activiteit, opvang));
            opvang.Voortgang(oordelen.Count, bestanden.Count);
        }
        return new(bestanden.Count, oordelen);
    }

    private List<string> Files() => Directory.Exists(pad)
        ? [.. Directory.EnumerateFiles(pad).Where(f => Path.GetExtension(f).ToLowerInvariant() is ".html" or ".htm").Order(StringComparer.Ordinal)]
        : [pad];

    private async Task<(Paginaoordeel, Bronactiviteit?)> Page(string bestand, CancellationToken stop)
    {
        var adres = new Uri(bestand);
        if (new FileInfo(bestand).Length > PageFetcher.MaxBytes)
            return (new(adres, Oordeel.TeGroot, $"is groter dan {PageFetcher.MaxBytes / 1024 / 1024} MB"), null);
        var ontleed = await Ontleder.Parse(new(adres, File.ReadAllBytes(bestand)), lijst: false, stop).ConfigureAwait(false);
        using var document = ontleed.Document;
        if (document is null)
            return (new(adres, ontleed.Oordeel, ontleed.Bezwaar), null);
        var eigen = document.QuerySelector("link[rel=canonical][href], meta[property='og:url'][content]") is { } link
            && Uri.TryCreate(link.GetAttribute("href") ?? link.GetAttribute("content"), UriKind.Absolute, out var url) && !url.IsFile ? url : adres;
        var verwijzing = new Verwijzing(Paginasoort.Activiteit, profiel.Paden.Nummer(eigen), eigen.IsFile ? Path.GetFileName(bestand) : eigen.PathAndQuery);
        var activiteit = Bronactiviteit.Of(new(verwijzing, eigen, document), profiel) with { Url = eigen.IsFile ? Path.GetFileName(bestand) : eigen.AbsoluteUri };
        return activiteit.Teksten.Titel.Length > 0
            ? (new(adres, Oordeel.Gelezen, null), activiteit)
            : (new(adres, Oordeel.NietTeOntleden, "heeft geen titel"), null);
    }
}
