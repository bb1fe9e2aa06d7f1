using SocialeKaart.Search;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Tests.Search;

/// <summary>What residents type finds what they mean.</summary>
public sealed class RelevanceTests
{
    public static TheoryData<string> AllEngines => Engines.All;

    /// <summary>What was measured, less .02: a change may move a class that much, not more. Stock Dutch analysis reaches .42 for "alles".</summary>
    private static readonly Dictionary<string, double> Floors = new()
    {
        ["exact"] = .95,
        ["verbuiging"] = .91,
        ["samenstelling"] = .98,
        ["gesplitst"] = .83,
        ["synoniem"] = .89,
        ["tikfout"] = .88,
        ["accent"] = .96,
        ["woordgroep"] = .89,
        ["meervoudig"] = .80,
        ["zin"] = .92,
        ["organisatie"] = .98,
        ["plaats"] = .94,
        ["niets"] = 1,
        ["alles"] = .90,
    };

    /// <summary>The same for each voice of the questions that are only for measuring.</summary>
    private static readonly Dictionary<string, double> Voices = new()
    {
        ["bewoner"] = .67,
        ["laaggeletterd"] = .83,
        ["nieuwkomer"] = .82,
        ["begeleider"] = .79,
        ["dagelijks"] = .85,
        ["niets"] = .89,
        ["alles"] = .79,
    };

    /// <summary>The same for the voices of people who had seen neither the catalogue nor the search.</summary>
    private static readonly Dictionary<string, double> Blind = new()
    {
        ["bewoner"] = .57,
        ["laaggeletterd"] = .71,
        ["nieuwkomer"] = .48,
        ["begeleider"] = .62,
        ["dagelijks"] = .82,
        ["niets"] = .85,
        ["alles"] = .64,
    };

    [Theory, MemberData(nameof(AllEngines))]
    public void Judged_questions_score_no_lower_than_before(string engine) =>
        Reach(Floors, Measured(engine, Oordelen.Ontwikkeling));

    [Theory, MemberData(nameof(AllEngines))]
    public void Every_voice_is_understood_no_worse_than_before(string engine) =>
        Reach(Voices, Measured(engine, Oordelen.Eigen));

    [Theory, MemberData(nameof(AllEngines))]
    public void People_who_know_neither_site_nor_search_are_understood_no_worse_than_before(string engine) =>
        Reach(Blind, Measured(engine, Oordelen.Blind));

    [Fact]
    public void No_question_with_an_answer_finds_nothing() =>
        Assert.DoesNotContain(Oordelen.Ontwikkeling, oordeel => !oordeel.HoortLeeg && Search(oordeel.Vraag).Totaal == 0);

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
        var result = Search("jeu de boules");
        Assert.NotEmpty(result.LijktHierop);
        Assert.Equal(result.Totaal, result.Treffers.Count);
        Assert.Empty(result.Treffers.Select(t => t.Activiteit).Intersect(result.LijktHierop.Select(t => t.Activiteit)));
    }

    private static Dictionary<string, double> Measured(string engine, IEnumerable<Oordeel> oordelen) =>
        Meting.PerKlasse(Meting.Of(Engines.Index(engine), oordelen)).ToDictionary(klasse => klasse.Klasse, klasse => klasse.Score);

    private static void Reach(Dictionary<string, double> floors, Dictionary<string, double> measured)
    {
        Assert.Equal(floors.Keys.Order(), measured.Keys.Order());
        Assert.Empty(floors.Where(floor => measured[floor.Key] < floor.Value)
            .Select(floor => $"{floor.Key}: {measured[floor.Key]:0.000} is below {floor.Value}"));
    }

    private static SearchResult Search(string vraag) => Engines.Index("geheugen").Search(Proef.Query($"q={Uri.EscapeDataString(vraag)}"));
}
