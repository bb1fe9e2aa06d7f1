using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

public sealed class PersoonsgegevensTests
{
    [Theory]
    [InlineData("mijn bsn is 123456782", "mijn bsn is")]
    [InlineData("1234.56.782", "")]
    [InlineData("111222333 hulp", "hulp")]
    [InlineData("bel 06-12345678", "bel")]
    [InlineData("+31 6 1234 5678", "")]
    [InlineData("0031(0)30 286 00 00", "")]
    [InlineData("030 - 286 00 00", "")]
    [InlineData("jan.jansen@post.example koken", "koken")]
    public void Are_found_and_taken_out(string text, string rest)
    {
        Assert.True(Persoonsgegevens.StaanIn(text));
        Assert.Equal(rest, Persoonsgegevens.Weg(text));
    }

    [Theory]
    [InlineData("koken in overvecht")]
    [InlineData("3571 AB")]
    [InlineData("22-11-2026")]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("14030")]
    [InlineData("1234567890123")]
    [InlineData("18 tot 27 jaar")]
    [InlineData("a@b")]
    public void Other_words_and_numbers_stay(string text)
    {
        Assert.False(Persoonsgegevens.StaanIn(text));
        Assert.Equal(text, Persoonsgegevens.Weg(text));
    }

    [Fact]
    public void Nothing_is_left_of_them() => Prop.ForAll<NonNull<string>>(text =>
        !Persoonsgegevens.StaanIn(Persoonsgegevens.Weg($"{text.Get} 123456782 x@y.nl"))).QuickCheckThrowOnFailure();
}
