using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>Places, levels, access, moments and price in a question are understood, named, and hide nothing.</summary>
public sealed class UnderstandingTests
{
    [Theory]
    [InlineData("koken in overvecht", "wijk:overvecht")]
    [InlineData("iets in de meern", "wijk:vleuten-de-meern")]
    [InlineData("wandelen 3564 AB", "wijk:overvecht")]
    [InlineData("tuinieren AA module 2", "niveau:aa module:2")]
    [InlineData("houtbewerking op maat", "module:op-maat")]
    [InlineData("tuinieren zonder indicatie", "toegang:vrij toegang:beide")]
    [InlineData("koken met toewijzing", "toegang:toewijzing toegang:beide")]
    [InlineData("woensdagmiddag knutselen", "wo middag")]
    [InlineData("'s avonds sporten", "avond")]
    [InlineData("inloop in het weekend", "za zo")]
    [InlineData("gratis eten", "gratis")]
    [InlineData("schilderen", "")]
    public void What_is_named_beside_the_subject_is_understood(string vraag, string begrepen) => Assert.Equal(
        begrepen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(),
        Search(vraag).Begrepen.Select(b => b.Facet is { } facet ? $"{facet.ToString().ToLowerInvariant()}:{b.Code}" : b.Code).Order());

    [Fact]
    public void It_moves_up_what_has_it_and_hides_nothing()
    {
        var result = Search("koken zuid");
        Assert.Contains("zuid", result.Treffers[0].Activiteit.Wijk);
        Assert.Contains(result.Treffers, t => !t.Activiteit.Wijk.Contains("zuid"));
    }

    [Theory]
    [InlineData("koken in overvecht", "overvecht", "koken")]
    [InlineData("ik wil in de wijk Zuid koken", "zuid", "ik wil koken")]
    [InlineData("overvecht koken overvecht", "overvecht", "koken")]
    [InlineData("'s avonds sporten", "avond", "sporten")]
    [InlineData("sporten in het weekend, gratis", "zo", "sporten gratis")]
    [InlineData("kooken in oovervecht", "overvecht", "kooken")]
    public void It_knows_the_words_that_name_it(string vraag, string code, string zonder)
    {
        var result = Search(vraag);
        var begrip = result.Begrepen.Single(b => b.Code == code);
        Assert.Equal(zonder, result.Query.WithoutText(begrip.Woorden).Q);
    }

    [Fact]
    public void Alone_it_is_what_is_sought() =>
        Assert.Equal(Engines.Index("geheugen").Search(Proef.Query("wijk=overvecht")).Totaal, Search("overvecht").Totaal);

    private static SearchResult Search(string vraag) => Engines.Index("geheugen").Search(SearchQuery.Empty.WithText(vraag));
}
