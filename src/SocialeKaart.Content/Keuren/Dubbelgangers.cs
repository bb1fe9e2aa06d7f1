namespace SocialeKaart.Content.Keuren;

/// <summary>Two pages that look like one activity. Only pages that share a place, a way to reach them or an organisation are compared.</summary>
internal static class Dubbelgangers
{
    public static IEnumerable<Probleem> Find(Aanbod aanbod, string folder)
    {
        var groepen = aanbod.Activiteiten.Where(a => a.Status.Gaat()).Select(a => new Trekken(a))
            .SelectMany(t => t.Groepen.Append($"{t.Activiteit.Aanbieder} {t.Naam}").Select(groep => (groep, t))).GroupBy(g => g.groep, g => g.t, StringComparer.Ordinal);
        var gezien = new HashSet<(int, int)>();
        foreach (var leden in groepen.Select(g => g.ToArray()).Where(l => l.Length is > 1 and <= Trekken.MaxGroep))
            for (var i = 0; i < leden.Length; i++)
                for (var j = i + 1; j < leden.Length; j++)
                    if (Redenen(leden[i], leden[j]) is { } redenen && gezien.Add((leden[i].Activiteit.Nummer, leden[j].Activiteit.Nummer)))
                        yield return Vindplaats.Of(folder, $"activiteiten/{leden[j].Activiteit.Slug}.md", "naam").Is(Ernst.Waarschuwing,
                            $"dit lijkt dezelfde activiteit als activiteiten/{leden[i].Activiteit.Slug}.md: {string.Join(", ", redenen)}; houd er een, of maak duidelijk wat er anders is");
    }

    // An import asks about the first kind itself; between pages of one organisation an equal name at no other place is enough.
    private static IEnumerable<string>? Redenen(Trekken a, Trekken b) => a.Met(b) switch
    {
        { Punten: >= Trekken.Genoeg } samen => samen.Redenen,
        { } samen when a.Naam == b.Naam && a.Activiteit.Aanbieder == b.Activiteit.Aanbieder && (a.Plaats is null || b.Plaats is null || a.Plaats == b.Plaats) =>
            samen.Redenen.Append($"dezelfde aanbieder ({a.Activiteit.Aanbieder})"),
        _ => null,
    };
}
