using SocialeKaart.Search.Meten;

namespace SocialeKaart.Tests.Search.Meten;

/// <summary>The expected figures come from the script that others score with, on the same judgements and runs.</summary>
public sealed class UitslagTests
{
    private static readonly Dictionary<int, int> Many = Enumerable.Range(1, 14).ToDictionary(n => n, n => 1 + n % 3);

    [Fact]
    public void Ndcg_rewards_good_activities_near_the_top() =>
        Assert.Equal(0.519261300772546, Uitslag.Ndcg([2, 8, 1, 3], new Dictionary<int, int> { [1] = 3, [2] = 2, [3] = 1, [9] = 3 }), 12);

    [Fact]
    public void Only_the_first_ten_count_on_both_sides()
    {
        Assert.Equal(0.7680973623888645, Uitslag.Ndcg(Enumerable.Range(1, 14).Reverse(), Many), 12);
        Assert.Equal(0, Uitslag.Ndcg([1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 7], new Dictionary<int, int> { [7] = 3 }));
    }

    [Fact]
    public void Nothing_found_or_nothing_judged_scores_nothing()
    {
        Assert.Equal(0, Uitslag.Ndcg([], Many));
        Assert.Equal(0, Uitslag.Ndcg([1], new Dictionary<int, int>()));
    }

    [Fact]
    public void A_class_gets_its_mean_and_what_should_find_nothing_stays_out_of_the_whole()
    {
        Uitslag[] uitslagen = [Of("a1", "zin", .5, leeg: false), Of("a3", "plaats", 0, leeg: true), Of("a2", "zin", .7, leeg: false),
            Of("a4", "niets", 1, leeg: true), Of("a5", "niets", 0, leeg: false)];

        var klassen = Meting.PerKlasse(uitslagen);

        Assert.Equal(["zin 2 0.6 0", "plaats 1 0 1", "niets 2 0.5 1", "alles 3 0.4 1"],
            klassen.Select(k => FormattableString.Invariant($"{k.Klasse} {k.Aantal} {k.Score:0.##} {k.Leeg}")));
    }

    [Fact]
    public void A_question_that_should_find_nothing_scores_when_it_does()
    {
        Assert.Equal(1, Uitslag.Of(Engines.Index("geheugen"), Asked("kernfysica", "niets")).Score);
        Assert.Equal(0, Uitslag.Of(Engines.Index("geheugen"), Asked("koken", "niets")).Score);
        Assert.Equal(Uitslag.Shown, Uitslag.Of(Engines.Index("geheugen"), Asked("koken", "zin")).Titels.Count);
    }

    private static Oordeel Asked(string vraag, string klasse) => new("x", klasse, vraag, new Dictionary<int, int>());

    private static Uitslag Of(string id, string klasse, double score, bool leeg) => new(new(id, klasse, "vraag", new Dictionary<int, int>()), score, leeg, []);
}
