using SocialeKaart.Content.Leesbaarheid;

namespace SocialeKaart.Tests.Content.Leesbaarheid;

public sealed class ZinnenTests
{
    [Theory]
    [InlineData("Kom langs. Je bent welkom!", "Kom langs.|Je bent welkom!")]
    [InlineData("We koken, bijv. soep. Daarna eten we.", "We koken, bijv. soep.|Daarna eten we.")]
    [InlineData("Het kost € 2,50 per keer. Om 10.30 uur begint het.", "Het kost € 2,50 per keer.|Om 10.30 uur begint het.")]
    [InlineData("Zeg: “Ik kom.” Dan weet je het.", "Zeg: “Ik kom.”|Dan weet je het.")]
    [InlineData("Zonder punt\n\nNieuwe alinea", "Zonder punt|Nieuwe alinea")]
    [InlineData("Wil je mee?\nBel ons…", "Wil je mee?|Bel ons…")]
    [InlineData("… - !", "")]
    [InlineData("", "")]
    public void A_text_is_cut_at_the_end_of_its_sentences(string tekst, string zinnen)
    {
        var found = Zinnen.Of(tekst);
        Assert.Equal(zinnen, string.Join('|', found.Select(zin => zin.Tekst)));
        Assert.All(found, zin => Assert.StartsWith(zin.Tekst, tekst[zin.Start..], StringComparison.Ordinal));
    }

    [Fact]
    public void Words_keep_what_stands_inside_them() =>
        Assert.Equal(["Zo'n", "re-integratie", "kost", "2,50", "in", "café", "'s".Trim('\'')], Zinnen.Woorden("Zo'n re-integratie kost € 2,50 in café 's"));
}
