using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Tests.Search.Dutch;

public sealed class SoundKeyTests
{
    [Theory]
    [InlineData("sgulden", "schulden")]
    [InlineData("schulde", "schulden")]
    [InlineData("komputer", "computer")]
    [InlineData("maaken", "maken")]
    [InlineData("naaj", "naai")]
    [InlineData("biblioteek", "bibliotheek")]
    [InlineData("solliciteeren", "solliciteren")]
    [InlineData("solicitasie", "sollicitatie")]
    [InlineData("shilderen", "schilderen")]
    [InlineData("zwemme", "zwemmen")]
    [InlineData("swemen", "zwemmen")]
    [InlineData("vrijwilicher", "vrijwilliger")]
    [InlineData("freiwilliger", "vrijwilliger")]
    [InlineData("gimnastiek", "gymnastiek")]
    [InlineData("joga", "yoga")]
    [InlineData("musiek", "muziek")]
    [InlineData("muziik", "muziek")]
    [InlineData("kafee", "cafe")]
    [InlineData("koffi", "koffie")]
    [InlineData("fits", "fiets")]
    [InlineData("hont", "hond")]
    [InlineData("werkt", "werkd")]
    [InlineData("oudere", "auderen")]
    [InlineData("vrauwen", "vrouwen")]
    [InlineData("tekst", "text")]
    [InlineData("kwis", "quiz")]
    [InlineData("bukhouding", "boekhouding")]
    [InlineData("eenzaamheit", "eenzaamheid")]
    [InlineData("tijt", "tijd")]
    [InlineData("reizen", "rijzen")]
    [InlineData("fotograferen", "photograferen")]
    [InlineData("politie", "polisie")]
    [InlineData("uis", "huis")]
    [InlineData("thuisadministrasie", "thuisadministratie")]
    public void What_is_spelled_by_ear_sounds_as_what_is_meant(string heard, string meant) =>
        Assert.Equal(SoundKey.Of(meant), SoundKey.Of(heard));

    [Theory]
    [InlineData("boek", "boot")]
    [InlineData("dans", "kans")]
    [InlineData("koken", "kopen")]
    [InlineData("tuin", "trein")]
    [InlineData("schaken", "schrijven")]
    public void Words_that_sound_apart_keep_apart(string one, string other) => Assert.NotEqual(SoundKey.Of(one), SoundKey.Of(other));

    [Fact]
    public void Any_text_has_a_key_at_most_twice_as_long() =>
        Prop.ForAll<string?>(text => SoundKey.Of(text ?? "").Length <= 2 * (text ?? "").Length).QuickCheckThrowOnFailure();
}
