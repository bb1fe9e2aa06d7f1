using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

public sealed class NearnessTests
{
    public static TheoryData<string> AllEngines => Engines.All;

    // By name they would stand the other way round.
    private static ISearchIndex Index(string engine) => Engines.Build(engine,
        Proef.Activiteit(1, "i de meern") with { Wijk = ["vleuten-de-meern"] },
        Proef.Activiteit(2, "h buiten") with { Wijk = [], Bereik = Bereik.BuitenUtrecht },
        Proef.Activiteit(3, "g west") with { Wijk = ["west"] },
        Proef.Activiteit(4, "f zuid") with { Wijk = ["zuid"] },
        Proef.Activiteit(5, "e stad") with { Wijk = [], Bereik = Bereik.Stedelijk },
        Proef.Activiteit(6, "d oost") with { Wijk = ["oost"], Adres = new(null, null, "3583AB", null) },
        Proef.Activiteit(7, "c abstede") with { Wijk = ["oost"], Buurt = "Abstede" },
        Proef.Activiteit(8, "b oost") with { Wijk = ["oost"], Adres = new(null, null, "3582AB", null) },
        Proef.Activiteit(9, "a oost, gestopt") with { Wijk = ["oost"], Status = Status.Gestopt });

    [Theory, MemberData(nameof(AllEngines))]
    public void Results_come_in_steps_over_the_borders_and_none_is_lost(string engine)
    {
        Assert.Equal(["b oost", "c abstede", "d oost", "e stad", "f zuid", "g west", "i de meern", "h buiten", "a oost, gestopt"], Search(engine, "plaats=3582"));
        Assert.Equal(["c abstede", "b oost", "d oost", "e stad", "f zuid", "g west", "i de meern", "h buiten", "a oost, gestopt"], Search(engine, "plaats=abstede"));
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void What_is_for_the_whole_city_comes_after_the_chosen_wijken(string engine) =>
        Assert.Equal(["d oost", "f zuid", "e stad"], Search(engine, "plaats=3583&wijk=oost&wijk=zuid").Where(naam => naam[0] is 'd' or 'e' or 'f'));

    [Theory, MemberData(nameof(AllEngines))]
    public void Words_decide_within_a_step_only(string engine) =>
        Assert.Equal(["b oost", "d oost", "a oost, gestopt"], Search(engine, "q=oost&plaats=3582").Where(naam => naam.Contains("oost", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(AllEngines))]
    public void Every_result_says_how_near_it_is(string engine)
    {
        var result = Index(engine).Search(Proef.Query("plaats=3582"));
        Assert.Equal(
            ["Vlakbij oost", "Wijk oost", "Wijk oost", "Stad ", "Ernaast zuid", "Verder west", "Verder vleuten-de-meern", "Elders ", "Wijk oost"],
            result.Treffers.Select(t => $"{t.Nabij!.Afstand} {t.Nabij.Wijk}"));
        Assert.Equal("3582", result.Plaats!.Naam);
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void A_postcode_in_two_wijken_is_near_both(string engine)
    {
        var index = Engines.Build(engine, Proef.Activiteit(1, "a oost") with { Wijk = ["oost"] },
            Proef.Activiteit(2, "b binnenstad") with { Wijk = ["binnenstad"] }, Proef.Activiteit(3, "c zuidwest") with { Wijk = ["zuidwest"] });
        Assert.Equal(["b binnenstad", "c zuidwest", "a oost"], index.Search(Proef.Query("plaats=3521")).Namen());
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void An_unknown_place_sorts_nothing_and_loses_nothing(string engine)
    {
        var result = Index(engine).Search(Proef.Query("plaats=Lunnetten"));
        Assert.Null(result.Plaats);
        Assert.Equal(Index(engine).Search(SearchQuery.Empty).Treffers, result.Treffers);
    }

    private static string[] Search(string engine, string parameters) => Index(engine).Search(Proef.Query(parameters)).Namen();
}
