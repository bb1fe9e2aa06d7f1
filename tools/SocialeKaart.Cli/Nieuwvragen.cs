using SocialeKaart.Content;

namespace SocialeKaart.Cli;

/// <summary>The five questions about a new activity. Access follows from the level; what stays unknown says so.</summary>
internal sealed class Nieuwvragen(Aanbod aanbod, string map)
{
    private const string Onbekend = "onbekend";

    private static readonly Keuze WeetNiet = new(Onbekend, "Dat weet ik niet");

    private static readonly Keuze[] BuitenDeWijk =
    [
        new(Code.Of(Bereik.Stedelijk), "De hele stad"), new(Code.Of(Bereik.Online), "Online"),
        new(Code.Of(Bereik.AanHuis), "Bij mensen thuis"), new(Code.Of(Bereik.BuitenUtrecht), "Buiten de stad"), WeetNiet,
    ];

    /// <summary>The organisation that has no file yet; null when it has one.</summary>
    public Aanbieder? NieuweAanbieder { get; private set; }

    public Activiteit Ask(Nieuwopdracht opdracht, Vragenronde ronde)
    {
        var naam = ronde.Ask(new("--naam", "Hoe heet de activiteit?", Name), opdracht.Naam);
        var samenvatting = ronde.Ask(new("--samenvatting", "Wat doe je er? Schrijf één gewone zin.", Summary), opdracht.Samenvatting);
        var aanbieder = ronde.Ask(new("--aanbieder", "Wie organiseert het? Staat de organisatie er nog niet bij, zet dan een + voor de naam.", Organisation), opdracht.Aanbieder);
        var niveau = ronde.Ask(Vraag.Kies("--niveau", "Welk ondersteuningsniveau?", [.. aanbod.Indeling.Niveaus.Select(n => new Keuze(n.Code, $"{n.Naam}: {n.Gewoon.ToLowerInvariant()}")), WeetNiet]), opdracht.Niveau);
        var waar = ronde.Ask(Vraag.Kies("--waar", "Waar is het?", [.. aanbod.Indeling.Wijken.Select(w => new Keuze(w.Code, w.Naam)), .. BuitenDeWijk]), opdracht.Waar);
        var bekend = aanbod.Indeling.Niveaus.Find(niveau);
        return new()
        {
            Slug = Folding.Slug(naam),
            Nummer = Paginanummers.Vrij(aanbod, map),
            Naam = naam,
            Samenvatting = samenvatting,
            Aanbieder = aanbieder,
            Niveau = bekend is null ? [] : [bekend.Code],
            Toegang = bekend?.Toegang ?? Toegang.Onbekend,
            Wijk = aanbod.Indeling.Wijken.Find(waar) is { } wijk ? [wijk.Code] : [],
            Bereik = Code.TryParse(waar, out Bereik bereik) ? bereik : Bereik.Wijk,
        };
    }

    private (string?, string?) Name(string naam)
    {
        var slug = Folding.Slug(naam);
        if (slug.Length == 0)
            return (null, "Gebruik letters of cijfers.");
        var taken = File.Exists(Path.Combine(map, "activiteiten", $"{slug}.md")) || aanbod.VroegereActiviteiten.Nu(slug) != slug;
        return taken ? (null, $"Er is al een pagina {slug}. Zet er iets bij waaraan je ze uit elkaar houdt, zoals de buurt.") : (naam, null);
    }

    private static (string?, string?) Summary(string zin) => zin.Contains(' ', StringComparison.Ordinal) ? (zin, null) : (null, "Schrijf een hele zin, zoals: Je kookt en eet samen.");

    private (string?, string?) Organisation(string naam)
    {
        var slug = Folding.Slug(naam);
        if (aanbod.Aanbieders.Values.FirstOrDefault(a => a.Slug == slug || Folding.Slug(a.Naam) == slug) is { } found)
            return (found.Slug, null);
        if (naam.StartsWith('+') && slug.Length > 0)
        {
            NieuweAanbieder = new() { Slug = slug, Naam = naam[1..].Trim() };
            return (slug, null);
        }
        return (null, $"\"{naam}\" is nog geen aanbieder{Vraag.Hint(naam, aanbod.Aanbieders.Keys)} Is hij nieuw? Zet dan een + voor de naam.");
    }
}
