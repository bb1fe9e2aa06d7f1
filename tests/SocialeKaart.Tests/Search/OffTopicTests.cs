using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>What is about us and what is not: stories, shorthand and words that people seek elsewhere.</summary>
public sealed class OffTopicTests
{
    [Theory]
    [InlineData("schaakbord aanbieding")]
    [InlineData("wandelen uitslag 1998")]
    [InlineData("treinkaartje museum")]
    public void A_word_that_people_seek_elsewhere_outweighs_one_that_we_know(string vraag) => Assert.Equal(0, Search(vraag).Totaal);

    [Theory]
    [InlineData("vroeger blies ik op de trombone in een dorpskapel en dat zou ik met mijn kromme vingers best weer willen", "Muziek")]
    [InlineData("clt 34 jr zoekt 2 dgd houtbewerking, affiniteit met gereedschap", "Hout")]
    [InlineData("kompjoeterles", "Computerles")]
    [InlineData("meidengroep", "Jongeren")]
    public void A_story_shorthand_and_an_odd_spelling_are_answered(string vraag, string naam) =>
        Assert.Contains(Search(vraag).Treffers.Take(5), treffer => treffer.Activiteit.Naam.Contains(naam, StringComparison.Ordinal));

    [Fact]
    public void What_is_not_wanted_is_not_what_is_sought() =>
        Assert.DoesNotContain(Search("tuinieren, geen computer").Treffers.Take(3), treffer => treffer.Activiteit.Naam.Contains("omputer", StringComparison.Ordinal));

    [Fact]
    public void Short_days_are_understood_side_by_side() =>
        Assert.Equal(["di", "do"], Search("koffie di+do").Begrepen.Select(begrip => begrip.Code).Order());

    private static SearchResult Search(string vraag) => Engines.Index("geheugen").Search(Proef.Query($"q={Uri.EscapeDataString(vraag)}"));
}
