using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Tests.Search.Dutch;

public sealed class DutchTextTests
{
    [Theory]
    [InlineData("AA, SP en NT2", "aa sp en nt2")]
    [InlineData("voor 18+ in 3564 AB", "voor 18+ in 3564 ab")]
    [InlineData("Foto's van opa’s café", "fotos van opas cafe")]
    [InlineData("naai-atelier", "naaiatelier")]
    [InlineData("dak- en thuislozen", "dak en thuislozen")]
    [InlineData("'s middags (16-27 jaar)", "s middags 16 27 jaar")]
    [InlineData("Wĳkkrant cafe\u0301", "wijkkrant cafe")]
    [InlineData("  \0 … ((( ", "")]
    public void Words_are_folded_and_short_ones_stay(string text, string words) =>
        Assert.Equal(words, string.Join(' ', DutchText.Tokens(text).Select(t => t.Text)));

    [Theory]
    [InlineData("wandelen wandelt wandelde gewandeld wandeling wandelingen")]
    [InlineData("koken kookt kookte gekookt kook kok koks")]
    [InlineData("zingen zingt zong gezongen zang")]
    [InlineData("bakken bakte gebakken bakt")]
    [InlineData("repareren repareert gerepareerd reparatie reparaties")]
    [InlineData("tuin tuinen tuintje tuinieren")]
    [InlineData("huis huizen huisje huisjes")]
    [InlineData("brief brieven briefje")]
    [InlineData("groep groepen groepje")]
    [InlineData("dag dagen")]
    [InlineData("kind kinderen kindje")]
    [InlineData("foto fotos")]
    [InlineData("schuld schulden")]
    [InlineData("probleem problemen")]
    [InlineData("creatief creatieve")]
    [InlineData("eenzaam eenzaamheid")]
    [InlineData("vrijwilliger vrijwilligers")]
    [InlineData("18+ 18")]
    [InlineData("3564 3564ab")]
    public void Forms_of_one_word_share_a_stem(string forms) =>
        Assert.Single(forms.Split(' ').Select(DutchText.Stem).Distinct());

    [Theory]
    [InlineData("ouderen ouder")]
    [InlineData("jongeren jong")]
    [InlineData("buurt buur")]
    [InlineData("bomen bom")]
    [InlineData("man maan")]
    [InlineData("fiets fit")]
    [InlineData("les lezen")]
    [InlineData("grens groen")]
    public void Other_words_do_not(string words) =>
        Assert.Equal(2, words.Split(' ').Select(DutchText.Stem).Distinct().Count());
}
