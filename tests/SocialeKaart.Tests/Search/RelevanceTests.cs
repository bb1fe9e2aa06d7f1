using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>What residents type finds what they mean.</summary>
public sealed class RelevanceTests
{
    public static TheoryData<string> AllEngines => Engines.All;

    /// <summary>What was measured, less .03 ("alles" .01): a change may move a class that much, not more. Stock Dutch analysis reaches .42 for
    /// "alles".</summary>
    private static readonly Dictionary<string, double> Floors = new()
    {
        ["exact"] = .78,
        ["verbuiging"] = .82,
        ["samenstelling"] = .93,
        ["gesplitst"] = .76,
        ["synoniem"] = .45,
        ["tikfout"] = .82,
        ["accent"] = .68,
        ["woordgroep"] = .85,
        ["meervoudig"] = .62,
        ["zin"] = .61,
        ["organisatie"] = .97,
        ["plaats"] = .93,
        ["niets"] = 1,
        ["alles"] = .75,
    };

    [Theory, MemberData(nameof(AllEngines))]
    public void Judged_questions_score_no_lower_than_before(string engine)
    {
        var measured = Meting.PerKlasse(Engines.Index(engine));
        Assert.Equal(Floors.Keys.Order(), measured.Keys.Order());
        foreach (var (klasse, floor) in Floors)
            Assert.True(measured[klasse] >= floor, $"{klasse}: {measured[klasse]:0.000} is below {floor}");
    }

    [Theory]
    [InlineData("taalcafe", "Taalcafé")]
    [InlineData("fotos maken", "Foto's maken in de wijk")]
    [InlineData("naai atelier", "Naaiatelier")]
    [InlineData("tuin", "tuin")]
    [InlineData("wandlen", "Wandel")]
    [InlineData("biblioteek", "bibliotheek")]
    [InlineData("gekookt", "koken")]
    [InlineData("glas in lood", "Glas-in-lood")]
    public void The_first_result_is_about(string vraag, string naam) =>
        Assert.Contains(naam, Search(vraag).Treffers[0].Activiteit.Naam, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("kernfysica")]
    [InlineData("hypotheek oversluiten")]
    [InlineData("helikopter leren rijden")]
    [InlineData("samen parachutespringen")]
    public void What_is_not_there_is_not_found_on_a_word_that_everything_shares(string vraag)
    {
        var result = Search(vraag);
        Assert.Equal(0, result.Totaal);
        Assert.Empty(result.LijktHierop);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("samen")]
    [InlineData("ik wil graag")]
    public void A_word_that_says_little_still_counts_when_there_is_no_other(string vraag) =>
        Assert.NotEqual(0, Search(vraag).Totaal);

    [Fact]
    public void A_postcode_finds_what_lies_there() =>
        Assert.All(Search("3564 AB").Treffers.Take(5), t => Assert.Equal("3564", t.Activiteit.Adres!.Postcode));

    [Fact]
    public void A_correction_is_named_and_a_word_spelt_right_is_left_alone()
    {
        Assert.Equal("wandelen zuid", Search("wandlen zuid").Bedoelde);
        Assert.Null(Search("wandelen zuid").Bedoelde);
        Assert.Null(Search("kernfysica").Bedoelde);
    }

    [Fact]
    public void What_only_resembles_stays_outside_the_count()
    {
        var result = Search("moestuin");
        Assert.NotEmpty(result.LijktHierop);
        Assert.Equal(result.Totaal, result.Treffers.Count);
        Assert.Empty(result.Treffers.Select(t => t.Activiteit).Intersect(result.LijktHierop.Select(t => t.Activiteit)));
    }

    private static SearchResult Search(string vraag) => Engines.Index("geheugen").Search(Proef.Query($"q={Uri.EscapeDataString(vraag)}"));
}
