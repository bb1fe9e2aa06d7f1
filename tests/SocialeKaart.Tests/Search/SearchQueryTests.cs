using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

public sealed class SearchQueryTests
{
    private static readonly string[] Names = ["q", "wijk", "niveau", "module", "toegang", "thema", "doelgroep", "pagina", "utm_source", "wijk[]"];
    private static readonly string[] Values = ["", "zuid", "OOST", "aa", "arbeidsmatige-activering", "1", "2", "op-maat", "vrij", "atlantis", "a+b & c=d", "café ", "%1E"];

    private static readonly Gen<KeyValuePair<string, string?>[]> Parameters = Gen.ArrayOf(
        from name in Gen.Elements(Names)
        from value in Gen.OneOf(Gen.Elements(Values), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
        select KeyValuePair.Create(name, (string?)value));

    [Fact]
    public void Reading_back_the_canonical_address_gives_the_same_query() =>
        ForAll(Parameters, parameters => Assert.Equal(Parse(parameters), Proef.Query(Parse(parameters).Parameters)));

    [Fact]
    public void Order_case_and_duplicates_do_not_matter() =>
        ForAll(Parameters.Where(all => all.Count(p => p.Key is "q" or "pagina") <= 1 && all.Length < SearchQuery.MaxValues), parameters =>
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

    private static SearchQuery Parse(IEnumerable<KeyValuePair<string, string?>> parameters) => SearchQuery.Parse(parameters, Voorbeeldaanbod.Indeling);

    private static void ForAll<T>(Gen<T> values, Action<T> holds) => Prop.ForAll(values.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
