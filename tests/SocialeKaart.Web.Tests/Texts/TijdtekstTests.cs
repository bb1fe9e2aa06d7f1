using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Texts;

public sealed class TijdtekstTests
{
    [Theory]
    [InlineData("do 10:30-12:30", "donderdag 10.30 tot 12.30 uur")]
    [InlineData("wo,vr 09:00-11:00", "woensdag en vrijdag 9.00 tot 11.00 uur")]
    [InlineData("ma,wo,vr 09:30-11:30", "ma, wo en vr 9.30 tot 11.30 uur")]
    [InlineData("ma-vr 09:00-17:00", "maandag t/m vrijdag 9.00 tot 17.00 uur")]
    [InlineData("ma-zo 00:00-24:00", "elke dag dag en nacht")]
    [InlineData("za ochtend", "zaterdagochtend")]
    [InlineData("ma,vr middag", "maandag- en vrijdagmiddag")]
    [InlineData("wo-vr ochtend", "woensdag t/m vrijdag in de ochtend")]
    [InlineData("ma-vr ochtend,avond", "maandag t/m vrijdag in de ochtend en in de avond")]
    [InlineData("ma,wo dag", "maandag en woensdag")]
    [InlineData("di ochtend; ma middag", "maandagmiddag en dinsdagochtend")]
    [InlineData("za 10:30-12:30; ma 14:00-16:30", "maandag 14.00 tot 16.30 uur en zaterdag 10.30 tot 12.30 uur")]
    [InlineData("wo 09:00-11:00; wo 14:00-16:30", "woensdag 9.00 tot 11.00 uur en 14.00 tot 16.30 uur")]
    [InlineData("wo 10:00-12:00,13:00-15:00", "woensdag 10.00 tot 12.00 uur en 13.00 tot 15.00 uur")]
    [InlineData("di -13:00", "dinsdag tot 13.00 uur")]
    [InlineData("zo 15:00-18:00 i", "zondag 15.00 tot 18.00 uur (inloop)")]
    [InlineData("ma-vr 08:00-18:00 t", "maandag t/m vrijdag 8.00 tot 18.00 uur (telefonisch)")]
    [InlineData("vr avond /2-wekelijks", "vrijdagavond, om de week")]
    [InlineData("di 14:00-16:00 /oneven-week", "dinsdag 14.00 tot 16.00 uur, in oneven weken")]
    [InlineData("di 09:30-11:30 /laatste-van-maand", "laatste dinsdag van de maand 9.30 tot 11.30 uur")]
    [InlineData("wo 20:00- /1e-van-maand", "1e woensdag van de maand vanaf 20.00 uur")]
    [InlineData("a", "op afspraak")]
    [InlineData("flexibel", "wisselende tijden")]
    [InlineData("freq=1-4 dagdelen/week", "1 tot 4 dagdelen per week")]
    public void Times_are_said_in_one_line(string notatie, string line) => Assert.Equal(line, Tijdtekst.Kort(notatie)?.Replace('\u00A0', ' '));

    [Theory]
    [InlineData("wo-vr 09:30-11:30; ma,do,vr 14:00-16:30", "ma, wo, do en vr: ochtend of middag")]
    [InlineData("di,do,vr 09:00-12:00; di,do,vr 13:00-15:00", "di, do en vr 9.00 tot 12.00 uur en 13.00 tot 15.00 uur")]
    [InlineData("di,vr ochtend; vr middag", "dinsdag en vrijdag: ochtend of middag")]
    [InlineData("do 10:00-12:00; wo 13:00-17:00; do 19:00-22:00", "woensdag en donderdag: ochtend, middag of avond")]
    [InlineData("ma,wo ochtend; ma middag; wo middag", "maandag en woensdag: ochtend en middag")]
    [InlineData("ma,wo 09:00-11:00; ma-do 13:00-17:00; vr 19:00-21:00", "maandag t/m vrijdag: ochtend, middag of avond")]
    public void A_long_week_becomes_its_days_and_parts_of_the_day(string notatie, string line) => Assert.Equal(line, Tijdtekst.Kort(notatie)?.Replace('\u00A0', ' '));

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("zie-website")]
    [InlineData("ma-vr 09:00-17:00; !za")]
    [InlineData("do 10:00-12:00 vanaf=03-29")]
    [InlineData("vr 19:00-22:00 periode=2016-10..2017-04 VERLOPEN")]
    [InlineData("ma 10:00-12:00 /soms")]
    public void What_is_not_wholly_understood_says_nothing(string notatie)
    {
        Assert.Null(Tijdtekst.Kort(notatie));
        Assert.Empty(Tijdtekst.PerDag(notatie));
    }

    [Fact]
    public void A_week_of_more_rules_is_also_told_day_by_day() => Assert.Equal(
        [("maandag", "14.00 tot 16.30 uur"), ("woensdag", "9.30 tot 11.30 uur en 14.00 tot 16.30 uur"), ("vrijdag", "in de avond")],
        Tijdtekst.PerDag("vr avond; ma,wo 14:00-16:30; wo 09:30-11:30").Select(d => (d.Dag, d.Tijden.Replace('\u00A0', ' '))));

    [Fact]
    public void One_rule_needs_no_table() => Assert.Empty(Tijdtekst.PerDag("ma-vr 09:00-17:00"));
}
