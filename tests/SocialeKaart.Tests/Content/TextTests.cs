using System.Globalization;
using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content;

public sealed class TextTests
{
    [Theory]
    [InlineData("Café", "cafe")]
    [InlineData("COÖPERATIE", "cooperatie")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Ĳsland", "ijsland")]
    [InlineData("’t Hofje", "'t hofje")]
    [InlineData("Łódź straße", "lodz strasse")]
    public void Folding_drops_case_and_accents(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Folding_does_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal("italie", Folding.Fold("ITALIË"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Wijkcentrum 't Trefpunt", "wijkcentrum-t-trefpunt")]
    [InlineData("  Koken & eten (Zuid) ", "koken-eten-zuid")]
    [InlineData("!!!", "")]
    public void A_slug_has_letters_digits_and_single_hyphens(string text, string slug) => Assert.Equal(slug, Folding.Slug(text));

    [Fact]
    public void A_long_slug_is_cut_at_a_word() => Assert.Equal("een-twee", Folding.Slug("een twee drie", max: 10));

    [Theory]
    [InlineData("overvegt", "overvecht", 2)]
    [InlineData("", "abc", 3)]
    [InlineData("koken", "koken", 0)]
    public void Distance_counts_letters(string a, string b, int distance) => Assert.Equal(distance, Nearest.Distance(a, b));

    [Fact]
    public void A_hint_is_given_only_for_a_word_that_is_near()
    {
        Assert.Equal(". Bedoel je \"overvecht\"?", Nearest.Hint("Overvegt", ["oost", "overvecht"]));
        Assert.Equal("", Nearest.Hint("amsterdam", ["oost", "overvecht"]));
    }
}
