using SocialeKaart.Content.Leesbaarheid;

namespace SocialeKaart.Tests.Content.Leesbaarheid;

public sealed class LeesscoreTests
{
    // 4 words, 4 syllables, 1 sentence: 206.84 - 77 x 1 - 0.93 x 4.
    [Fact]
    public void The_formula_is_that_of_Douma() => Assert.Equal(206.84 - 77 - (0.93 * 4), Leesscore.FleschDouma("Kom je ook eens?")!.Value, 6);

    [Fact]
    public void Plain_words_score_high_and_words_of_the_office_low()
    {
        Assert.InRange(Leesscore.FleschDouma("Je bent welkom. Loop binnen en drink een kop koffie. Wil je mee eten? Bel dan eerst.")!.Value, 90, 130);
        Assert.InRange(Leesscore.FleschDouma("Participatiebevorderende arbeidsmatige activeringsvoorzieningen realiseren maatschappelijke doorstroming.")!.Value, -300, 0);
    }

    [Fact]
    public void Without_words_there_is_no_score() => Assert.Null(Leesscore.FleschDouma(" … "));
}
