using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>
/// The four facets of an activity as one number, for the databases: they group by it once, and every count of every facet is a sum of
/// groups. One pass instead of five. The few activities with two wijken or levels have the first only.
/// </summary>
internal sealed class FacetTable(Indeling indeling)
{
    private const int Base = 32;

    private readonly string[][] _codes = [.. Vraag.Facetten.Select(facet => indeling.Of(facet).Select(value => value.Code).Prepend("").ToArray())];

    /// <summary>The places of the values, from 1; 0 is none, and for a wijk that is the whole city.</summary>
    public int[] Places(Activiteit a) =>
        [Place(0, a.Wijk.FirstOrDefault("")), Place(1, a.Niveau.FirstOrDefault("")), Place(2, a.Toegang), Place(3, a.Thema.FirstOrDefault(""))];

    public int Place(int facet, string code) => Math.Max(0, Array.IndexOf(_codes[facet], code));

    public static int Pack(int[] places) => ((places[0] * Base + places[1]) * Base + places[2]) * Base + places[3];

    /// <summary>The places that the filters of a question choose, 0 where it does not.</summary>
    public int[] Chosen(Vraag vraag) =>
        [.. Vraag.Facetten.Select((facet, i) => vraag.Filters.TryGetValue(facet, out var code) ? Place(i, code) : 0)];

    /// <summary>The answer from how many matches each packed number has.</summary>
    public Antwoord Answer(IEnumerable<(int Packed, int Count)> groups, int[] chosen, List<string> summaries)
    {
        var (total, counts) = (0, Array.ConvertAll(_codes, codes => new int[codes.Length]));
        foreach (var (packed, count) in groups)
        {
            int[] places = [packed / (Base * Base * Base), packed / (Base * Base) % Base, packed / Base % Base, packed % Base];
            var misses = Enumerable.Range(0, places.Length).Where(i => !Matches(i, places[i], chosen[i])).ToArray();
            total += misses.Length == 0 ? count : 0;
            for (var i = 0; i < places.Length; i++)
                if (misses.Length == 0 || misses is [var only] && only == i)
                    counts[i][places[i]] += count;
        }
        return new(total, summaries, [.. counts.Select((values, i) => Named(i, values))]);
    }

    private static bool Matches(int facet, int place, int chosen) => chosen == 0 || place == chosen || facet == 0 && place == 0;

    private Dictionary<string, int> Named(int facet, int[] counts) => Enumerable.Range(1, counts.Length - 1)
        .ToDictionary(place => _codes[facet][place], place => counts[place] + (facet == 0 ? counts[0] : 0));
}
