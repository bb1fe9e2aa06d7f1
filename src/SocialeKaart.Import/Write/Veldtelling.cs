using SocialeKaart.Content;
using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Import.Write;

/// <summary>Of how many pages a field was certain, uncertain or empty.</summary>
public sealed record Veldtelling(string Veld, int Zeker, int Onzeker, int Leeg)
{
    /// <summary>Activities and organisations apart, each field in the order in which pages are read. Labels that nobody knows count as one field.</summary>
    public static ValueList<Veldtelling> Of(IEnumerable<IReadOnlyList<Waarneming>> activiteiten, IEnumerable<IReadOnlyList<Waarneming>> aanbieders) =>
        [.. Count(activiteiten, ""), .. Count(aanbieders, "aanbieder: ")];

    private static IEnumerable<Veldtelling> Count(IEnumerable<IReadOnlyList<Waarneming>> paginas, string voor) => paginas
        .SelectMany(p => p.GroupBy(w => w.Regel == "label-onbekend" ? "onbekend label" : w.Veld, StringComparer.Ordinal)
            .Select(g => (Veld: g.Key, Zekerheid: g.Any(w => w.Zekerheid == Zekerheid.Onzeker) ? Zekerheid.Onzeker : g.First().Zekerheid)))
        .GroupBy(v => v.Veld, StringComparer.Ordinal)
        .Select(g => new Veldtelling(voor + g.Key, g.Count(v => v.Zekerheid == Zekerheid.Zeker), g.Count(v => v.Zekerheid == Zekerheid.Onzeker), g.Count(v => v.Zekerheid == Zekerheid.Leeg)))
        .OrderBy(t => t.Veld == voor + "onbekend label");
}
