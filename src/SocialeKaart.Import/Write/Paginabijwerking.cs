using SocialeKaart.Content;
using SocialeKaart.Import.Beoordelen;
using SocialeKaart.Import.Samenvoegen;

namespace SocialeKaart.Import.Write;

/// <summary>One page as it is before the import touches it.</summary>
/// <param name="Bestand">The text of its file, or null when there is none.</param>
/// <param name="Blad">What the last import kept of it, or null.</param>
/// <param name="Bladtekst">The rest of that.</param>
internal sealed record Bladstand(string? Bestand, Importblad? Blad, Bladtekst? Bladtekst)
{
    private static readonly Dictionary<string, string> Leeg = new(StringComparer.Ordinal);

    /// <summary>What the last import wrote, by field; nothing when nobody knows.</summary>
    public IReadOnlyDictionary<string, string> Basis()
    {
        // A file that is gone takes its history along.
        var basis = Bestand is null ? null : Bladtekst?.Basisbestand();
        // A sheet from before values were kept, and a file that nobody changed since.
        if (basis is null && Bestand is not null && Blad?.Inhoud == Importblad.Digest(Bestand))
            basis = Veldbestand.Read(Bestand);
        return basis?.Namen.ToDictionary(n => n, basis.Waarde, StringComparer.Ordinal) ?? Leeg;
    }
}

/// <summary>Brings the file of one page up to date: an editor's fields stay, decisions are carried out, and what needs one is asked.</summary>
/// <param name="geldig">Whether a text is a content file without a fault.</param>
internal sealed class Paginabijwerking(Vragenlijst vragen, Paginaverwijzing pagina, string url, Func<string, bool> geldig)
{
    private static readonly HashSet<string> Lijsten = new(StringComparer.Ordinal) { "thema", "doelgroep", "wijk", "niveau", "module", "zoekwoorden" };

    /// <summary>What an editor has to settle about this page.</summary>
    public List<Vraag> Vragen { get; } = [];

    /// <summary>The merged page, or null when its file cannot be taken apart.</summary>
    /// <param name="tekst">The file as it would be without editors.</param>
    public (string Tekst, Samenvoeging Samen, Veldbestand Bron)? Run(Bladstand stand, string tekst, IReadOnlyList<Waarneming> waarnemingen)
    {
        if ((stand.Bestand is null ? Veldbestand.Read(tekst) : Veldbestand.Read(stand.Bestand)) is not { } mijn)
            return null;
        var bron = Proposed(Veldbestand.Read(tekst)!, waarnemingen);
        var basis = stand.Basis();
        var staat = Staat(stand, mijn, bron, basis, tekst);
        var samen = Samenvoeging.Of(basis, mijn, bron, staat, new HashSet<string>());
        if (Taken(samen) is { Count: > 0 } neem)
            samen = Samenvoeging.Of(basis, mijn, bron, staat, neem);
        Vragen.AddRange(samen.Botsingen.Select(Conflict));
        Vragen.AddRange(Vraag.Onzeker(pagina, url, waarnemingen, samen.Redactie));
        return (Text(stand.Bestand, samen), samen, bron);
    }

    /// <summary>The file with the source's values replaced in it; the very same text when nothing changed.</summary>
    public static string Text(string? bestand, Samenvoeging samen)
    {
        if (bestand is not null && samen.Gewijzigd.Count == 0)
            return bestand;
        var text = samen.Bestand.Write();
        return bestand?.Contains("\r\n", StringComparison.Ordinal) == true ? text.ReplaceLineEndings("\r\n") : text;
    }

    private static Func<string, Veldstaat> Staat(Bladstand stand, Veldbestand mijn, Veldbestand bron, IReadOnlyDictionary<string, string> basis, string tekst)
    {
        var gecontroleerd = mijn.Lijst("menselijk-gecontroleerd").ToHashSet(StringComparer.Ordinal);
        var gemerkt = (stand.Bestand is null ? [] : stand.Blad?.Redactie ?? []).ToHashSet(StringComparer.Ordinal);
        // No editor sets the date of sighting: where that moved on, an import was cut short between the file and its sheet.
        var afgebroken = basis.GetValueOrDefault("bron", "") is { } was && was != mijn.Waarde("bron") && Samenvoeging.SameSource(was, mijn.Waarde("bron"));
        var zelf = afgebroken || basis.Count == 0 || stand.Blad?.Weg is not null || stand.Bestand is null || stand.Bestand == tekst;
        return veld => new(gemerkt.Contains(veld), gecontroleerd.Contains(veld), zelf);
    }

    /// <summary>With the readings that an editor agreed to.</summary>
    private Veldbestand Proposed(Veldbestand bron, IReadOnlyList<Waarneming> waarnemingen)
    {
        foreach (var vraag in Vraag.Onzeker(pagina, url, waarnemingen, []).Where(v => v is { Soort: Vraagsoort.Onzeker, Voorstel: not null }))
            if (vragen.Besluit(vraag) == Besluit.NeemBron)
            {
                var veld = Vraag.InFile(vraag.Veld!);
                var met = bron.Met(veld, Field(veld, vraag.Voorstel!), Volgorde);
                bron = geldig(met.Write()) ? met : bron;
            }
        return bron;
    }

    private static readonly string[] Volgorde =
        ["nummer", "naam", "samenvatting", "aanbieder", "thema", "doelgroep", "bereik", "wijk", "buurt", "niveau", "module", "toegang", "aanmelden", "tijden",
         "tijdentekst", "kosten", "kostentekst", "adres", "telefoon", "email", "website", "rolstoel"];

    private static Veld Field(string naam, string waarde)
    {
        var yaml = new Content.Files.FrontMatterWriter();
        if (Lijsten.Contains(naam))
            yaml.List(naam, waarde.Split(',', StringSplitOptions.TrimEntries));
        else
            yaml.Text(naam, waarde);
        return new(naam, Lijsten.Contains(naam) ? string.Join(Veldwaarde.Volgende, waarde.Split(',', StringSplitOptions.TrimEntries)) : waarde, yaml.Yaml(), "");
    }

    private HashSet<string> Taken(Samenvoeging samen) =>
        samen.Botsingen.Where(b => vragen.Besluit(Conflict(b)) == Besluit.NeemBron).Select(b => b.Veld).ToHashSet(StringComparer.Ordinal);

    private Vraag Conflict(Botsing botsing) =>
        new(Vraagsoort.Conflict, pagina, url) { Veld = botsing.Veld, Mijn = botsing.Mijn, VanBron = botsing.Bron, Basis = botsing.Basis };
}
