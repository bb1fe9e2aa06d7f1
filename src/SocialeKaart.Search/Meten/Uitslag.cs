using SocialeKaart.Content;

namespace SocialeKaart.Search.Meten;

/// <summary>
/// What an index made of one judged question: over the results and then what resembles them the nDCG@10 with gain 2^grade - 1; for a question
/// that nothing may be found for 1 when that is so, else 0.
/// </summary>
public sealed record Uitslag(Oordeel Oordeel, double Score, bool Leeg, ValueList<string> Titels)
{
    /// <summary>How many names it keeps.</summary>
    public const int Shown = 3;

    private const int Deep = 10;

    public static Uitslag Of(ISearchIndex index, Oordeel oordeel)
    {
        var result = index.Search(SearchQuery.Empty.WithText(oordeel.Vraag));
        var run = result.Treffers.Concat(result.LijktHierop).Select(t => t.Activiteit).ToArray();
        var score = oordeel.HoortLeeg ? run.Length == 0 ? 1 : 0 : Ndcg(run.Select(a => a.Nummer), oordeel.Graden);
        return new(oordeel, score, run.Length == 0, run.Take(Shown).Select(a => a.Naam).ToValueList());
    }

    /// <summary>How near the numbers found, best first, come to the best possible order: 0 to 1.</summary>
    public static double Ndcg(IEnumerable<int> found, IReadOnlyDictionary<int, int> grades)
    {
        var best = Gain(grades.Values.OrderDescending());
        return best == 0 ? 0 : Gain(found.Select(nummer => grades.GetValueOrDefault(nummer))) / best;
    }

    private static double Gain(IEnumerable<int> grades) => grades.Take(Deep).Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();
}
