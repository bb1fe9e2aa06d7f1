using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Texts;

public sealed class KostentekstTests
{
    [Theory]
    [InlineData("gratis", "Gratis")]
    [InlineData("gratis+consumpties", "Gratis, behalve eten en drinken")]
    [InlineData("vrijwillig", "Je geeft wat je wilt")]
    [InlineData("klein-bedrag", "Een klein bedrag")]
    [InlineData("op-aanvraag", "Vraag naar de kosten")]
    [InlineData("wmo", "Via je toewijzing (Wmo)")]
    [InlineData("2.50/keer", "€ 2,50 per keer")]
    [InlineData("5.00/maand", "€ 5 per maand")]
    [InlineData("1250.00/jaar", "€ 1250 per jaar")]
    [InlineData("3.00;upas=gratis", "€ 3, gratis met U-pas")]
    [InlineData("5.00;upas=2.50", "€ 5, € 2,50 met U-pas")]
    [InlineData("2.00..5.00", "€ 2 tot € 5")]
    [InlineData("..10.00", "Hooguit € 10")]
    [InlineData("3.00+", "Vanaf € 3")]
    [InlineData("ontvangt=13.00/dag", "Je krijgt € 13 per dag")]
    public void Costs_are_said_in_a_few_words(string notatie, string words) => Assert.Equal(words, Kostentekst.Kort(notatie)?.Replace('\u00A0', ' '));

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?;upas=gratis")]
    [InlineData("15.00/jaar?")]
    [InlineData("gratis;soms")]
    [InlineData("2,50")]
    public void What_is_unknown_is_never_a_price(string notatie) => Assert.Null(Kostentekst.Kort(notatie));
}
