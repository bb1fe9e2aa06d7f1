using SocialeKaart.Content;
using SocialeKaart.Content.Keuren;

namespace SocialeKaart.Import.Beoordelen;

/// <summary>An activity with the page it stands on.</summary>
internal sealed record Kandidaat(Paginaverwijzing Pagina, string Url, Activiteit Activiteit)
{
    /// <summary>From an editor's own page, or from a source that this import does not read.</summary>
    public bool Elders { get; init; }

    public string Sleutel { get; } = Vraag.Sleutel(Pagina);

    public Trekken Trekken { get; } = new(Activiteit);
}

/// <summary>Finds pages that may be about one activity (<see cref="Trekken"/>), and asks which of the two stays.</summary>
internal static class Dubbelen
{
    public static IEnumerable<Vraag> Find(IReadOnlyList<Kandidaat> kandidaten)
    {
        var rij = kandidaten.Where(k => k.Activiteit.Status != Status.Gestopt).OrderBy(k => k.Sleutel, StringComparer.Ordinal);
        var gezien = new HashSet<(string, string)>();
        foreach (var groep in rij.SelectMany(k => k.Trekken.Groepen.Select(g => (Groep: g, Kandidaat: k))).GroupBy(g => g.Groep, g => g.Kandidaat, StringComparer.Ordinal))
        {
            var leden = groep.ToArray();
            for (var i = 0; leden.Length <= Trekken.MaxGroep && i < leden.Length; i++)
                for (var j = i + 1; j < leden.Length; j++)
                    if (!(leden[i].Elders && leden[j].Elders) && leden[i].Trekken.Met(leden[j].Trekken) is { Punten: >= Trekken.Genoeg } samen
                        && gezien.Add((leden[i].Sleutel, leden[j].Sleutel)))
                        yield return Ask(leden[i], leden[j], samen.Redenen);
        }
    }

    /// <summary>The page that was there first stays, and one of an editor before one of a source.</summary>
    private static Vraag Ask(Kandidaat a, Kandidaat b, ValueList<string> redenen)
    {
        var blijft = (a.Pagina.Id == 0, b.Pagina.Id == 0) switch
        {
            (true, false) => a,
            (false, true) => b,
            _ => a.Activiteit.Nummer <= b.Activiteit.Nummer ? a : b,
        };
        var andere = blijft == a ? b : a;
        return new(Vraagsoort.Dubbel, andere.Pagina, andere.Url) { Met = blijft.Pagina, Redenen = redenen };
    }
}
