using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content.Bijhouden;

public sealed class SeizoenTests
{
    [Theory]
    [InlineData("sep-mei", "sep-mei")]
    [InlineData("september - mei", "sep-mei")]
    [InlineData("Maart t/m Mei", "mrt-mei")]
    [InlineData("15 sep-31 mei", "15 sep-mei")]
    [InlineData("1 nov-15 apr", "nov-15 apr")]
    [InlineData("feb-feb", "feb-feb")]
    public void Months_in_short_or_in_full_with_or_without_days(string text, string written) => Assert.Equal(written, Seizoen.Parse(text)?.ToString());

    [Theory]
    [InlineData("winter")]
    [InlineData("sep")]
    [InlineData("sep-")]
    [InlineData("31 sep-mei")]
    [InlineData("0 sep-mei")]
    [InlineData("sept-mei")]
    [InlineData("09-05")]
    public void Anything_else_is_no_season(string text) => Assert.Null(Seizoen.Parse(text));

    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-05-31", true)]
    [InlineData("2027-06-01", false)]
    public void September_to_May_goes_round_new_year(string dag, bool bevat) => Assert.Equal(bevat, Seizoen.Parse("sep-mei")!.Bevat(DateOnly.Parse(dag, null)));

    [Fact]
    public void A_season_to_February_has_the_day_of_a_leap_year()
    {
        Assert.True(Seizoen.Parse("dec-feb")!.Bevat(new(2028, 2, 29)));
        Assert.False(Seizoen.Parse("dec-feb")!.Bevat(new(2027, 3, 1)));
    }

    [Fact]
    public void What_is_written_reads_back_and_a_season_begins_on_its_first_day()
    {
        var days = Gen.Choose(0, 365).Select(n => new DateOnly(2024, 1, 1).AddDays(n));
        Prop.ForAll(days.Zip(days).Zip(days).ToArbitrary(), x => Holds(x.Item1.Item1, x.Item1.Item2, x.Item2)).QuickCheckThrowOnFailure();

        static bool Holds(DateOnly van, DateOnly tot, DateOnly dag)
        {
            string[] kort = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
            var seizoen = Seizoen.Parse($"{van.Day} {kort[van.Month - 1]}-{tot.Day} {kort[tot.Month - 1]}")!;
            var eerste = seizoen.Vanaf(dag);
            return seizoen.Equals(Seizoen.Parse(seizoen.ToString())) && seizoen.Bevat(van) && seizoen.Bevat(tot) && seizoen.Bevat(eerste)
                && (seizoen.Bevat(dag) ? eerste == dag : eerste > dag && (eerste.Month, eerste.Day) == (van.Month, van.Day) || van is { Month: 2, Day: 29 });
        }
    }
}
