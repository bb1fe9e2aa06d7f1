namespace SocialeKaart.Content.Keuren;

/// <summary>Pages that look like one activity. Only pages that share a place, a way to reach them or an organisation are compared.</summary>
internal static class Dubbelgangers
{
    /// <summary>At most one problem a page, at the later of two, naming the first it looks like.</summary>
    public static IEnumerable<Probleem> Find(Aanbod aanbod, string folder)
    {
        var groepen = aanbod.Activiteiten.Where(a => aanbod.Beschikbaarheid(a).Gaat).Select(a => new Trekken(a))
            .SelectMany(t => t.Groepen.Append($"{t.Activiteit.Aanbieder} {t.Naam}").Select(groep => (groep, t))).GroupBy(g => g.groep, g => g.t, StringComparer.Ordinal);
        var eerste = new Dictionary<string, (Activiteit Ander, IEnumerable<string> Redenen)>(StringComparer.Ordinal);
        var meer = new HashSet<(string, string)>();
        foreach (var leden in groepen.Select(g => g.ToArray()).Where(l => l.Length is > 1 and <= Trekken.MaxGroep))
            for (var i = 0; i < leden.Length; i++)
                for (var j = i + 1; j < leden.Length; j++)
                    if (Redenen(leden[i], leden[j]) is { } redenen && !eerste.TryAdd(leden[j].Activiteit.Slug, (leden[i].Activiteit, redenen))
                        && !ReferenceEquals(eerste[leden[j].Activiteit.Slug].Ander, leden[i].Activiteit))
                        meer.Add((leden[j].Activiteit.Slug, leden[i].Activiteit.Slug));
        var aantallen = meer.CountBy(paar => paar.Item1).ToDictionary();
        return eerste.Select(e => Vindplaats.Of(folder, $"activiteiten/{e.Key}.md", "naam").Is(Ernst.Waarschuwing,
            $"dit lijkt dezelfde activiteit als activiteiten/{e.Value.Ander.Slug}.md{(aantallen.TryGetValue(e.Key, out var nog) ? $" en nog {nog}" : "")}: "
            + $"{string.Join(", ", e.Value.Redenen)}; houd er een, of maak duidelijk wat er anders is"));
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
