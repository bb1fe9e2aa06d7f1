using SocialeKaart.Content;

namespace SocialeKaart.Redactie.Werk;

/// <summary>Every page, and every other file with a problem: also those that are not on the site because of it.</summary>
public static class Bladlijst
{
    /// <param name="problemen">Those of <see cref="Content.Keuren.Keuring"/>.</param>
    public static IReadOnlyList<Blad> Of(Aanbod aanbod, IEnumerable<Probleem> problemen, DateOnly vandaag)
    {
        var known = aanbod.Activiteiten.Select(a => Of(aanbod, a, vandaag))
            .Concat(aanbod.Aanbieders.Values.Select(a => new Blad($"aanbieders/{a.Slug}.md", a.Naam, a.Bron?.Gezien)))
            .Concat(aanbod.Paginas.Select(p => new Blad($"paginas/{p.Slug}.md", p.Titel)))
            .ToDictionary(b => b.Bestand, StringComparer.Ordinal);
        var byFile = problemen.ToLookup(p => p.Bestand, StringComparer.Ordinal);
        var unknown = byFile.Select(p => p.Key).Where(file => !known.ContainsKey(file)).Select(file => new Blad(file, file));
        return [.. known.Values.Concat(unknown).Select(b => b.Met([.. byFile[b.Bestand]]))];
    }

    private static Blad Of(Aanbod aanbod, Activiteit a, DateOnly vandaag)
    {
        var actualiteit = aanbod.Actualiteit(a, vandaag);
        return new($"activiteiten/{a.Slug}.md", a.Naam, actualiteit.Sinds ?? a.Gecontroleerd?.Op ?? a.Bron?.Gezien, a.Beheerder) { Versheid = actualiteit.Versheid };
    }
}
