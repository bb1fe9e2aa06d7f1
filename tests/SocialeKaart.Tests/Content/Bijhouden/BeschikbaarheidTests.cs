using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content.Bijhouden;

/// <summary>Whether people can come, or why not.</summary>
public sealed class BeschikbaarheidTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly Activiteit Open = Voorbeeld.SamenKoken;

    [Theory]
    [InlineData(Status.Open, Beschikbaar.Nu)]
    [InlineData(Status.Vol, Beschikbaar.Vol)]
    [InlineData(Status.Wachtlijst, Beschikbaar.Wachtlijst)]
    [InlineData(Status.TijdelijkGesloten, Beschikbaar.TijdelijkGesloten)]
    [InlineData(Status.NietMeerGezien, Beschikbaar.NietMeerGezien)]
    [InlineData(Status.Gestopt, Beschikbaar.Gestopt)]
    public void What_was_written_down(Status status, Beschikbaar stand) => Assert.Equal(new(stand), Of(Open with { Status = status }));

    [Fact]
    public void Only_what_is_open_today_is_available() =>
        Assert.Equal([Beschikbaar.Nu], Enum.GetValues<Beschikbaar>().Where(stand => new Beschikbaarheid(stand).Nu));

    [Fact]
    public void From_the_first_day_to_the_last()
    {
        var tussen = Open with { Start = Vandaag, Stop = Vandaag };

        Assert.True(Of(tussen).Nu);
        Assert.Equal(new(Beschikbaar.NogNietBegonnen, Vandaag), Beschikbaarheid.Of(tussen, Vandaag.AddDays(-1)));
        Assert.Equal(new(Beschikbaar.Gestopt, Vandaag), Beschikbaarheid.Of(tussen, Vandaag.AddDays(1)));
    }

    [Fact]
    public void Out_of_its_season_it_is_known_when_it_is_back()
    {
        var zomer = Open with { Seizoen = Seizoen.Parse("mei-sep") };

        Assert.Equal(new(Beschikbaar.BuitenSeizoen, new(2027, 5, 1)), Of(zomer));
        Assert.True(Beschikbaarheid.Of(zomer, new(2027, 5, 1)).Nu);
    }

    [Fact]
    public void A_season_that_comes_after_the_last_day_does_not_come() =>
        Assert.Equal(new(Beschikbaar.BuitenSeizoen), Of(Open with { Seizoen = Seizoen.Parse("mei-sep"), Stop = new(2026, 12, 31) }));

    [Fact]
    public void What_begins_out_of_its_season_begins_with_the_season() =>
        Assert.Equal(new(Beschikbaar.NogNietBegonnen, new(2027, 5, 1)), Of(Open with { Seizoen = Seizoen.Parse("mei-sep"), Start = new(2027, 1, 1) }));

    [Fact]
    public void That_it_stopped_is_said_before_that_it_is_full() => Assert.Equal(Beschikbaar.Gestopt, Of(Open with { Status = Status.Vol, Stop = Vandaag.AddDays(-1) }).Stand);

    [Fact]
    public void Without_a_day_the_dates_tell_nothing() =>
        Assert.True(Beschikbaarheid.Of(Open with { Start = Vandaag, Stop = Vandaag, Seizoen = Seizoen.Parse("mei-sep") }, null).Nu);

    private static Beschikbaarheid Of(Activiteit a) => Beschikbaarheid.Of(a, Vandaag);
}
