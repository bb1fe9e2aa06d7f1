using System.Text.Json;
using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content.Tijden;

public sealed class TijdschemaTests
{
    [Theory]
    [InlineData("wo 10:00-12:00", "wo-ochtend")]
    [InlineData("di 10:00-12:00,13:30-15:30", "di-ochtend di-middag")]
    [InlineData("ma,do 09:00-14:00", "ma-ochtend ma-middag do-ochtend do-middag")]
    [InlineData("ma-wo 08:00-18:00 t", "ma-ochtend ma-middag di-ochtend di-middag wo-ochtend wo-middag")]
    [InlineData("za-ma middag", "ma-middag za-middag zo-middag")]
    [InlineData("wo 20:00- /1e-van-maand", "wo-avond")]
    [InlineData("ma,wo dag; di -13:00", "ma wo di-ochtend")]
    [InlineData("ma-vr ochtend,avond; !di-vr", "ma-ochtend ma-avond")]
    [InlineData("zo 00:00-24:00", "zo-ochtend zo-middag zo-avond")]
    [InlineData("di 12:00-13:00", "di-ochtend di-middag")]
    [InlineData("vr 19:00-22:00 periode=2016-10..2017-04 VERLOPEN", "")]
    [InlineData("freq=2 dagdelen/week", "")]
    [InlineData("a", "")]
    public void Days_and_parts_of_the_day_are_read_from_the_times(string tijden, string momenten) =>
        Assert.Equal(momenten, string.Join(' ', Tijdschema.Parse(tijden)!.Sessies.SelectMany(Momenten)));

    [Theory]
    [InlineData("maandag")]
    [InlineData("ma")]
    [InlineData("ma 25:00-26:00")]
    [InlineData("ma 12:00-10:00")]
    [InlineData("ma -")]
    [InlineData("ma 10:00-12:00 soms")]
    [InlineData("ma 10:00-12:00;")]
    [InlineData("ma-di-wo ochtend")]
    public void What_is_half_understood_is_not_understood(string tijden) => Assert.Null(Tijdschema.Parse(tijden));

    [Theory]
    [InlineData("do 10:00-12:00", "2026-11-26", true)]
    [InlineData("do 10:00-12:00", "2026-11-27", false)]
    [InlineData("do 10:00-12:00 /even-week", "2026-11-26", true)]
    [InlineData("do 10:00-12:00 /oneven-week", "2026-11-26", false)]
    [InlineData("do 10:00-12:00 /oneven-week", "2026-12-31", true)] // week 53
    [InlineData("do 10:00-12:00 /oneven-week", "2027-01-07", true)] // week 1
    [InlineData("do 10:00-12:00 /laatste-van-maand", "2026-11-26", true)]
    [InlineData("do 10:00-12:00 /laatste-van-maand", "2026-11-19", false)]
    [InlineData("do 10:00-12:00 /4e-van-maand", "2026-11-26", true)]
    [InlineData("do 10:00-12:00 /1e-van-maand", "2028-02-03", true)]
    [InlineData("di 10:00-12:00 /laatste-van-maand", "2028-02-29", true)]
    [InlineData("do 10:00-12:00 /2-wekelijks", "2026-11-26", false)]
    [InlineData("do 10:00-12:00 vanaf=03-29", "2026-11-26", false)]
    public void Whether_it_is_on_a_day_depends_on_the_week_and_unknown_is_no(string tijden, string dag, bool valt) =>
        Assert.Equal(valt, Tijdschema.Parse(tijden)!.Sessies[0].Valt(DateOnly.Parse(dag, null)));

    [Theory]
    [InlineData("di 10:00-12:00; wo 20:00- /1e-van-maand", true)]
    [InlineData("di 10:00-12:00 i", true)]
    [InlineData("di 10:00-12:00 a", false)]
    [InlineData("di 10:00-12:00 t", false)]
    [InlineData("di 10:00-12:00; wo middag", false)]
    [InlineData("di -12:00", false)]
    [InlineData("di 10:00-12:00 /2-wekelijks", false)]
    [InlineData("flexibel", false)]
    public void Only_what_has_an_hour_and_known_weeks_is_certain(string tijden, bool zeker) => Assert.Equal(zeker, Tijdschema.Parse(tijden)!.Zeker);

    [Fact]
    public void Everything_the_importer_writes_can_be_read()
    {
        using var words = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests/SocialeKaart.Tests/Import/woordenschat.json")));
        var rows = words.RootElement.GetProperty("variations").GetProperty("tijden").EnumerateArray().ToArray();
        Assert.NotEmpty(rows);
        foreach (var row in rows)
            if (row.GetProperty("expect").GetString() is { Length: > 0 } tijden && !tijden.Contains("VERLOPEN", StringComparison.Ordinal))
                Assert.Equal(
                    row.GetProperty("dagdelen").EnumerateArray().Select(d => d.GetString()!.Replace("-?", "", StringComparison.Ordinal)).Order(),
                    Tijdschema.Parse(tijden)!.Sessies.SelectMany(Momenten).Order());
    }

    private static IEnumerable<string> Momenten(Sessie sessie) => sessie.Dagdelen.Count == 0
        ? [Code.Of(sessie.Dag)] : sessie.Dagdelen.Select(deel => $"{Code.Of(sessie.Dag)}-{Code.Of(deel)}");
}
