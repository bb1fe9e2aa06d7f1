using SocialeKaart.Content;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Search.Keuren;

/// <summary>
/// Holds the word list against the aanbod and the search: what a line promises must be so. Beside what reading it finds
/// (<see cref="Woordenlijst.Read"/>): words that lead nowhere, words that never lead, exceptions without use, tests that fail.
/// </summary>
public static class Woordenlijstkeuring
{
    /// <summary>Every problem in order of line. An aanbod of 600 takes a second or two.</summary>
    /// <param name="text">The word list of the aanbod as it was written.</param>
    public static IReadOnlyList<Probleem> Of(Aanbod aanbod, string text)
    {
        var regels = new Regeltekst(text);
        var index = MemoryEngine.Build(aanbod);
        IEnumerable<Probleem> problemen =
            [.. Doelen.Check(index, regels), .. Sleutels.Check(aanbod, regels), .. Uitzonderingen.Check(aanbod, regels), .. Proeven(index, regels)];
        return [.. problemen.OrderBy(p => p.Regel).ThenBy(p => p.Kolom)];
    }

    /// <summary>A warning for each line that changes the answer to none of these questions and of its own tests. Takes half a minute.</summary>
    public static IReadOnlyList<Probleem> Werking(Aanbod aanbod, string text, IEnumerable<Oordeel> vragen) =>
        [.. Keuren.Werking.Check(aanbod, vragen.Select(oordeel => oordeel.Vraag), new(text))];

    private static IEnumerable<Probleem> Proeven(ISearchIndex index, Regeltekst regels) =>
        index.Aanbod.Woordenlijst.Proeven.Select(proef => Proefuitslag.Of(index, proef)).Where(uitslag => uitslag.Plaats is null)
            .Select(uitslag => regels.Fout(uitslag.Zoekproef,
                $"wie \"{uitslag.Zoekproef.Vraag}\" zoekt, vindt {Found(uitslag.Titels)}, en geen \"{uitslag.Zoekproef.Doel}\" bij de eerste "
                + $"{Proefuitslag.Bovenaan}; pas de regel aan, of de test"));

    private static string Found(ValueList<string> titels) => titels.Count == 0 ? "niets" : string.Join(", ", titels.Select(titel => $"\"{titel}\""));
}
