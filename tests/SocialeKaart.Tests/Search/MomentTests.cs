using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>Filters by day and part of the day, asked on Thursday 26 November 2026.</summary>
public sealed class MomentTests
{
    public static TheoryData<string> AllEngines => Engines.All;

    private static ISearchIndex Index(string engine) => Engines.Build(engine,
    [
        .. new (string Naam, string? Tijden)[]
        {
            ("maandag vroeg, dinsdag laat", "ma 09:00-11:00; di 19:00-21:00"),
            ("maandag laat", "ma avond"),
            ("donderdag", "do 13:00-15:00"),
            ("donderdag om de week", "do 13:00-15:00 /2-wekelijks"),
            ("donderdag oneven", "do 13:00-15:00 /oneven-week"),
            ("zaterdag, ergens", "za dag"),
            ("onbekend", null),
            ("op afspraak", "a"),
        }.Select((a, i) => Proef.Activiteit(i + 1, a.Naam) with { Tijden = a.Tijden })
    ]);

    [Theory, MemberData(nameof(AllEngines))]
    public void A_day_and_a_part_of_it_are_of_one_session(string engine)
    {
        Assert.Equal(["maandag laat"], Search(engine, "dag=ma&dagdeel=avond"));
        Assert.Equal(["maandag laat", "maandag vroeg, dinsdag laat"], Search(engine, "dag=ma"));
        Assert.Equal(["maandag laat", "maandag vroeg, dinsdag laat"], Search(engine, "dagdeel=avond"));
        Assert.Equal(["maandag laat", "maandag vroeg, dinsdag laat"], Search(engine, "dag=ma&dag=di&dagdeel=avond"));
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void Today_and_this_week_take_the_date_and_unknown_weeks_are_no(string engine)
    {
        Assert.Equal(["donderdag"], Search(engine, "dag=vandaag"));
        Assert.Equal(["donderdag", "zaterdag, ergens"], Search(engine, "dag=deze-week"));
        Assert.Equal(["donderdag"], Search(engine, "dag=deze-week&dagdeel=middag"));
        Assert.Equal(["donderdag", "donderdag om de week", "donderdag oneven"], Search(engine, "dag=do"));
        var nextWeek = Proef.Query("dag=vandaag").AsOf(Proef.Vandaag.AddDays(7));
        Assert.Equal(["donderdag", "donderdag oneven"], Index(engine).Search(nextWeek).Namen());
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void Unknown_times_match_no_day_and_are_counted(string engine)
    {
        var result = Index(engine).Search(Proef.Query("dag=ma"));
        Assert.Equal(2, result.TijdenOnbekend);
        Assert.Equal(2, result.Aantal(Facet.Dag, Momenten.Onbekend));
        Assert.Equal(["onbekend", "op afspraak"], Search(engine, "dag=onbekend"));
        Assert.Empty(Search(engine, "dag=onbekend&dagdeel=avond"));
        Assert.Equal(0, Index(engine).Search(Proef.Query("")).TijdenOnbekend);
        Assert.Equal(0, Index(engine).Search(Proef.Query("dag=onbekend")).TijdenOnbekend);
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void Counts_of_days_take_the_parts_of_the_day_into_account(string engine)
    {
        var result = Index(engine).Search(Proef.Query("dag=do&dagdeel=avond"));
        Assert.Equal(0, result.Totaal);
        Assert.Equal(2, result.Aantal(Facet.Dag, "ma") + result.Aantal(Facet.Dag, "di"));
        Assert.Equal(3, result.Aantal(Facet.Dagdeel, "middag"));
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void A_day_that_does_not_exist_filters_nothing(string engine) => Assert.Equal(8, Search(engine, "dag=morgenochtend").Length);

    [Fact]
    public void Who_asks_for_today_must_say_which_day_that_is() =>
        Assert.Throws<InvalidOperationException>(() => Index("geheugen").Search(SearchQuery.Empty.With(Facet.Dag, Momenten.Vandaag)));

    [Fact]
    public void Today_stays_today_in_the_address() => Assert.Equal("/zoeken?dag=vandaag", Proef.Query("dag=vandaag").Address());

    private static string[] Search(string engine, string parameters) => Index(engine).Search(Proef.Query(parameters)).Namen();
}
