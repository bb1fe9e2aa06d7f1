using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>How well an index answered the judged questions, per class: the mean nDCG@10, with gain 2^grade - 1, over the results and then what
/// resembles them; for the class "niets" the share where nothing was found. "alles" is the mean of all questions outside that class.</summary>
internal static class Meting
{
    public static Dictionary<string, double> PerKlasse(ISearchIndex index, IEnumerable<Oordeel> oordelen)
    {
        var scores = oordelen.Select(oordeel => (oordeel.Klasse, Score: Score(index, oordeel))).ToArray();
        var means = scores.GroupBy(s => s.Klasse).ToDictionary(g => g.Key, g => g.Average(s => s.Score));
        means["alles"] = scores.Where(s => s.Klasse != "niets").Average(s => s.Score);
        return means;
    }

    public static double Score(ISearchIndex index, Oordeel oordeel)
    {
        var result = index.Search(SearchQuery.Empty.WithText(oordeel.Vraag));
        if (oordeel.Klasse == "niets")
            return result.Totaal == 0 ? 1 : 0;
        var run = result.Treffers.Concat(result.LijktHierop).Take(10).Select(t => oordeel.Graden.GetValueOrDefault(t.Activiteit.Slug));
        return Gain(run) / Gain(oordeel.Graden.Values.OrderDescending().Take(10));
    }

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();
}
