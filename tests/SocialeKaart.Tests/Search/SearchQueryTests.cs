using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

public sealed class SearchQueryTests
{
    private static readonly string[] Names = ["q", "wijk", "niveau", "module", "toegang", "thema", "doelgroep", "plaats", "dag", "dagdeel", "weergave", "pagina", "utm_source", "wijk[]"];
    private static readonly string[] Values = ["", "zuid", "OOST", "aa", "arbeidsmatige-activering", "1", "2", "op-maat", "vrij", "atlantis", "maandag", "vandaag", "ochtend", "3582 ab", "Oog in Al", "Dorpsstraat 12", "Kaal", "a+b & c=d", "café ", "%1E"];

    private static readonly Gen<KeyValuePair<string, string?>[]> Parameters = Gen.ArrayOf(
        from name in Gen.Elements(Names)
        from value in Gen.OneOf(Gen.Elements(Values), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
        select KeyValuePair.Create(name, (string?)value));

    [Fact]
    public void Reading_back_the_canonical_address_gives_the_same_query() =>
        ForAll(Parameters, parameters => Assert.Equal(Parse(parameters), Proef.Query(Parse(parameters).Parameters)), times: 2_000);

    [Fact]
    public void Order_case_and_duplicates_do_not_matter() =>
        ForAll(Parameters.Where(all => all.Count(p => p.Key is "q" or "plaats" or "weergave" or "pagina") <= 1 && all.Length < SearchQuery.MaxValues), parameters =>
        {
            var other = parameters.Concat(parameters.Where(p => p.Key != "q")).Reverse().Select(p => KeyValuePair.Create(p.Key.ToUpperInvariant(), p.Value));
            Assert.Equal(Parse(parameters).Address(), Parse(other).Address());
        });

    [Fact]
    public void An_address_is_never_long() =>
        ForAll(Parameters, parameters => Assert.True(Parse(parameters).Q.Length <= SearchQuery.MaxText));

    [Fact]
    public void A_former_code_becomes_the_present_one() =>
        Assert.Equal("/zoeken?niveau=aa", Proef.Query("niveau=arbeidsmatige-activering").Address());

    [Fact]
    public void Every_change_of_a_filter_goes_back_to_page_one() =>
        Assert.Equal("q=tuin&wijk=oost&wijk=zuid", Proef.Query("q=tuin&wijk=zuid&pagina=4").With(Facet.Wijk, "oost").Parameters);

    [Theory]
    [InlineData("-1=x")]
    [InlineData("%2B6=x")]
    [InlineData("7=x")]
    [InlineData("wijk,dag=x")]
    public void What_looks_like_a_number_of_a_facet_is_none(string parameters) => Assert.Equal(SearchQuery.Empty, Proef.Query(parameters));

    private static SearchQuery Parse(IEnumerable<KeyValuePair<string, string?>> parameters) => SearchQuery.Parse(parameters, Voorbeeldaanbod.Indeling);

    [Theory]
    [InlineData("plaats=3582+AB", "/zoeken?plaats=3582")]
    [InlineData("plaats=Dorpsstraat+12,+3582ab+Utrecht", "/zoeken?plaats=3582")]
    [InlineData("plaats=Oog+in+al", "/zoeken?plaats=oog-in-al")]
    [InlineData("plaats=M%C3%A1ximapark+4", "/zoeken?plaats=maximapark")]
    [InlineData("plaats=Dorpsstraat+12+hs", "/zoeken?plaats=Dorpsstraat+hs")]
    [InlineData("plaats=1012", "/zoeken?plaats=1012")]
    [InlineData("dag=Maandag&dag=vandaag", "/zoeken?dag=ma&dag=vandaag")]
    [InlineData("weergave=KAAL&pagina=2&dagdeel=avond&plaats=oost&q=x", "/zoeken?q=x&plaats=oost&dagdeel=avond&weergave=kaal&pagina=2")]
    public void A_home_address_does_not_stay_in_the_address(string parameters, string address) => Assert.Equal(address, Proef.Query(parameters).Address());

    private static void ForAll<T>(Gen<T> values, Action<T> holds, int times = 100) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
