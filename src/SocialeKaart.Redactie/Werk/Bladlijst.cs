using SocialeKaart.Content;

namespace SocialeKaart.Redactie.Werk;

/// <summary>Every page, and every other file with a problem: also those that are not on the site because of it.</summary>
public static class Bladlijst
{
    public static IReadOnlyList<Blad> Of(Aanbod aanbod)
    {
        var problemen = aanbod.Problemen.ToLookup(p => p.Bestand, StringComparer.Ordinal);
        var known = aanbod.Activiteiten.Select(Blad)
            .Concat(aanbod.Aanbieders.Values.Select(a => new Blad($"aanbieders/{a.Slug}.md", a.Naam, 0, 0, a.Bron?.Gezien, null)))
            .Concat(aanbod.Paginas.Select(p => new Blad($"paginas/{p.Slug}.md", p.Titel, 0, 0, null, null)))
            .ToDictionary(b => b.Bestand, StringComparer.Ordinal);
        var unknown = problemen.Select(p => p.Key).Where(file => !known.ContainsKey(file)).Select(file => new Blad(file, file, 0, 0, null, null));
        return [.. known.Values.Concat(unknown).Select(b => b with
        {
            Fouten = problemen[b.Bestand].Count(p => p.Ernst == Ernst.Fout),
            Waarschuwingen = problemen[b.Bestand].Count(p => p.Ernst == Ernst.Waarschuwing),
        })];
    }

    private static Blad Blad(Activiteit a) =>
        new($"activiteiten/{a.Slug}.md", a.Naam, 0, 0, a.Gecontroleerd?.Op ?? a.Bron?.Gezien, a.Gecontroleerd?.Door);
}
