using SocialeKaart.Search.Talen;

namespace SocialeKaart.Tests.Search.Talen;

/// <summary>Other scripts are read as people type them in haste, and Arabic in our letters by its consonants.</summary>
public sealed class SpellingTests
{
    [Theory]
    [InlineData("أصدقاء", "اصدقاء")]
    [InlineData("مدرسة", "مدرسه")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("مشکی", "مشكي")]
    [InlineData("ребёнок", "ребенок")]
    [InlineData("їжа", "іжа")]
    [InlineData("fiets", "fiets")]
    public void Letters_that_are_mixed_up_are_one(string one, string other) => Assert.Equal(Letters.Plain(other), Letters.Plain(one));

    [Theory]
    [InlineData("at3allam", "at3alem")]
    [InlineData("5iyata", "khiyata")]
    [InlineData("7adiqa", "hadiqa")]
    [InlineData("sadi9a", "sadiqa")]
    public void Vowels_and_digits_do_not_matter(string one, string other) => Assert.Equal(Skeleton.Of(other), Skeleton.Of(one));

    [Fact]
    public void Two_consonants_are_too_few() => Assert.Null(Skeleton.Of("bayt"[..3]));
}
