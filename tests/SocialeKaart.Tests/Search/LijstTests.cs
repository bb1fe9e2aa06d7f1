using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

public sealed class LijstTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    private static readonly Gen<KeyValuePair<string, string?>[]> Parameters = Gen.ArrayOf(
        from name in Gen.Elements("a", "A", "q", "b")
        from value in Gen.OneOf(
            Gen.Choose(-5, 400).Select(n => $"{n}"),
            Gen.Elements("", "007", " 7", "+7", "7.0", "1e3", "99999999999", "٧", "a=7", "7,8"),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
        select KeyValuePair.Create(name, (string?)value));

    [Fact]
    public void Reading_back_the_address_gives_the_same_list() => ForAll(Parameters, parameters =>
    {
        var lijst = Lijst.Parse(parameters);
        Assert.Equal(lijst, Read(lijst.Parameters));
        Assert.Equal(lijst.Count, lijst.Nummers.Distinct().Count());
        Assert.All(lijst.Nummers, nummer => Assert.True(nummer > 0));
    });

    [Fact]
    public void A_search_takes_the_list_along_and_is_the_same_search_with_or_without_it() => ForAll(Parameters, parameters =>
    {
        var query = SearchQuery.Parse(parameters, Voorbeeldaanbod.Indeling);
        Assert.Equal(Lijst.Parse(parameters), query.Lijst);
        Assert.Equal(query, Proef.Query(query.Parameters));
        Assert.Equal(query, Proef.Query(query.With(Lijst.Leeg).Parameters).With(query.Lijst));
        Assert.Equal(query.Lijst, query.With(Facet.Wijk, "zuid").Without(Facet.Niveau).OnPage(3).WithText("tuin").Lijst);
    });

    [Fact]
    public void What_is_put_on_it_comes_last_and_once()
    {
        var lijst = Read("a=42&a=7&a=42&a=0&a=x&a=9");
        Assert.Equal([42, 7, 9], lijst.Nummers);
        Assert.Equal("/lijst?a=42&a=7&a=9&a=3", lijst.With(3).With(7).Address());
        Assert.Equal("/lijst?a=42&a=9", lijst.Without(7).Address());
        Assert.Equal("/lijst", Lijst.Leeg.Address());
    }

    [Theory]
    [InlineData(7, 1, "a=42&a=9&a=7")]
    [InlineData(7, -1, "a=7&a=42&a=9")]
    [InlineData(42, -1, "a=42&a=7&a=9")]
    [InlineData(9, 5, "a=42&a=7&a=9")]
    [InlineData(1, 1, "a=42&a=7&a=9")]
    public void One_can_be_moved_within_it(int nummer, int places, string moved) =>
        Assert.Equal(moved, Read("a=42&a=7&a=9").Move(nummer, places).Parameters);

    [Fact]
    public void A_full_list_takes_no_more_and_a_longer_one_keeps_what_does_not_fit()
    {
        var thirty = Read(string.Join('&', Enumerable.Range(1, 30).Select(n => $"a={n}")));
        Assert.True(thirty.IsVol);
        Assert.Equal(thirty, thirty.With(31));
        var more = Read(string.Join('&', Enumerable.Range(1, 200).Select(n => $"a={n}")));
        Assert.Equal(Lijst.MaxRead, more.Count);
        Assert.Equal(thirty, more.Getoond);
    }

    [Fact]
    public void In_the_address_of_a_search_it_comes_after_everything_else() =>
        Assert.Equal("/zoeken?q=tuin&wijk=zuid&pagina=2&a=9&a=3", Proef.Query("a=9&pagina=2&wijk=zuid&a=3&q=tuin").Address());

    private static Lijst Read(string parameters) => Lijst.Parse(parameters.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], (string?)p[1])));

    private static void ForAll<T>(Gen<T> values, Action<T> holds) => Prop.ForAll(values.ToArbitrary(), holds).Check(Many);
}
