using SocialeKaart.Web.Tests.Components;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Texts;

public sealed class BronwoordenTests
{
    [Theory]
    [InlineData("do 10:30-12:30", "do: 10.30-12.30 uur.")]
    [InlineData("do 10:00-12:00", "elke donderdagochtend van 10 tot 12 uur")]
    [InlineData("di-vr avond", "dinsdagavond, woensdagavond, donderdagavond en vrijdagavond")]
    [InlineData("wo ochtend; do,vr middag", "woensdagochtend, donderdag- en vrijdagmiddag")]
    [InlineData("wo-vr 09:30-11:30; ma,do,vr 14:00-16:30", "woensdagochtend 9.30-11.30, donderdagochtend 9.30-11.30, vrijdagochtend 9.30-11.30, maandagmiddag 14.00-16.30")]
    public void Times_in_other_words_need_not_be_said_twice(string notatie, string bron) =>
        Assert.Null(Teksten.TijdVolgensBron(Example.Activiteit with { Tijden = notatie, Tijdentekst = bron }));

    [Theory]
    [InlineData("a", "in overleg")]
    [InlineData("do 10:00-12:00", "donderdag 10.00-12.00 uur, niet in de schoolvakantie")]
    [InlineData("do 10:00-12:00", "donderdag 10.00-13.00 uur")]
    public void What_the_source_says_beside_them_stays(string notatie, string bron) =>
        Assert.Equal(bron, Teksten.TijdVolgensBron(Example.Activiteit with { Tijden = notatie, Tijdentekst = bron }));

    [Theory]
    [InlineData("gratis", "Er zijn geen kosten aan verbonden")]
    [InlineData("gratis", "€0,-")]
    [InlineData("gratis", "GRATIS!")]
    [InlineData("2.50/keer", "€ 2,50 / keer")]
    [InlineData("5.00/maand", "€5,00 per maand")]
    [InlineData("3.00;upas=gratis", "Gratis met U-pas, anders € 3")]
    public void A_price_in_other_words_neither(string notatie, string bron) =>
        Assert.Null(Teksten.PrijsVolgensBron(Example.Activiteit with { Kosten = notatie, Kostentekst = bron }));

    [Theory]
    [InlineData("wmo", "Wmo / pgb")]
    [InlineData("vrijwillig", "pay what you can")]
    [InlineData("gratis", "gratis voor leden")]
    public void More_about_the_price_stays(string notatie, string bron) =>
        Assert.Equal(bron, Teksten.PrijsVolgensBron(Example.Activiteit with { Kosten = notatie, Kostentekst = bron }));

    [Fact]
    public void Without_certain_times_or_price_the_words_of_the_source_are_shown()
    {
        var a = Example.Activiteit with { Tijdentekst = "soms", Kostentekst = "vraag maar" };
        Assert.Equal(("soms", "vraag maar"), (Teksten.Tijd(a), Teksten.Prijs(a)));
        Assert.Equal((null, null), (Teksten.TijdVolgensBron(a), Teksten.PrijsVolgensBron(a)));
    }
}
