using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>Where nothing is found, every way out that is offered leads to as many results as it says.</summary>
public sealed class UitwegenTests
{
    private static readonly ISearchIndex Index = Engines.Index("geheugen");

    [Theory]
    [InlineData("q=koken&wijk=overvecht&niveau=aa&module=1&thema=sport")]
    [InlineData("q=zwemmen&wijk=oost&wijk=zuid&toegang=toewijzing")]
    [InlineData("q=kernfysica&wijk=oost")]
    [InlineData("niveau=meedoen&module=1&wijk=west")]
    public void Counts_are_true_and_the_best_comes_first(string parameters)
    {
        var result = Index.Search(Proef.Query(parameters));
        Assert.Equal(0, result.Totaal);
        foreach (var uitwegen in new[] { Uitwegen.Zonder(Index, result.Query), Uitwegen.Buurwijken(result, Voorbeeldaanbod.Indeling) })
        {
            Assert.Equal(uitwegen.OrderByDescending(u => u.Aantal), uitwegen);
            Assert.All(uitwegen, u => Assert.Equal(u.Aantal, Index.Search(u.Query).Totaal));
            Assert.DoesNotContain(uitwegen, u => u.Aantal == 0);
        }
    }

    [Theory]
    [InlineData("q=koor&wijk=oost", "wijk=oost q=koor")]
    [InlineData("q=koor&wijk=oost&niveau=aa", "wijk=oost q=koor")]
    [InlineData("q=koor&wijk=oost&niveau=aa&thema=media", "q=koor")]
    [InlineData("q=kernfysica", "")]
    public void As_little_as_possible_is_left_out(string parameters, string wegen)
    {
        var index = Engines.Build("geheugen", Proef.Activiteit(1, "Koor"), Proef.Activiteit(2, "Koken") with { Wijk = ["oost"] },
            Proef.Activiteit(3, "Breien") with { Wijk = ["oost"] });
        Assert.Equal(wegen, string.Join(' ', Uitwegen.Zonder(index, Proef.Query(parameters)).Select(u => u.Query.Parameters)));
    }

    [Fact]
    public void A_neighbour_is_offered_only_with_results_and_never_a_chosen_wijk()
    {
        var index = Engines.Build("geheugen", Proef.Activiteit(1, "Koor") with { Wijk = ["zuid"] }, Proef.Activiteit(2, "Koor") with { Wijk = ["oost"] });
        var buren = Uitwegen.Buurwijken(index.Search(Proef.Query("q=koor&wijk=binnenstad")), Voorbeeldaanbod.Indeling);
        Assert.Equal(["q=koor&wijk=oost", "q=koor&wijk=zuid"], buren.Select(u => u.Query.Parameters).Order());
    }
}
