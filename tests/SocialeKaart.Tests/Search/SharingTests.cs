namespace SocialeKaart.Tests.Search;

/// <summary>Which words may go into a link for someone else; on the real aanbod, for what is known there decides.</summary>
public sealed class SharingTests
{
    [Theory]
    [InlineData("koken")]
    [InlineData("koken in overvecht")]
    [InlineData("taalles gratis")]
    [InlineData("moestuin")]
    [InlineData("moestiun")]
    [InlineData("18+")]
    public void Words_that_everybody_uses_may(string words) => Assert.True(Deelbaar(words), words);

    [Theory]
    [InlineData("")]
    [InlineData("koken Fatima Yildirim")]
    [InlineData("koken 3561AB")]
    [InlineData("koken 3561 ab")]
    [InlineData("koken jan@huis.example")]
    [InlineData("koken 06-12345678")]
    [InlineData("koken 123456782")]
    [InlineData("ik wil koken want ik ben zo alleen")]
    [InlineData("qwzx")]
    [InlineData("koken in het buurthuis en daarna samen eten met andere mensen die ook graag koken en eten")]
    public void A_name_a_house_a_number_or_a_story_may_not(string words) => Assert.False(Deelbaar(words), words);

    private static bool Deelbaar(string words) => Engines.Index("geheugen").Search(Proef.Query("").WithText(words)).Deelbaar;
}
