using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

public sealed class FacetCountTests
{
    private static readonly string[] Words = ["", "", "koken", "tuin", "wandelen zuid", "werken met hout", "xyzzy", "samen"];

    public static TheoryData<string> AllEngines => Engines.All;

    /// <summary>Words and up to three filters, drawn from the classification.</summary>
    private static readonly Gen<SearchQuery> Queries =
        from words in Gen.Elements(Words)
        from filters in Gen.ListOf(Gen.Elements(SearchQuery.Facets.SelectMany(f => Voorbeeldaanbod.Indeling.Of(f).Select(w => (Facet: f, w.Code)))), 3)
        from count in Gen.Choose(0, 3)
        select filters.Take(count).Aggregate(SearchQuery.Empty.AsOf(Proef.Vandaag).WithText(words), (query, filter) => query.With(filter.Facet, filter.Code));

    [Theory, MemberData(nameof(AllEngines))]
    public void Every_count_is_the_number_of_results_after_choosing_that_value_alone(string engine)
    {
        var index = Engines.Index(engine);
        Prop.ForAll(Queries.ToArbitrary(), query =>
        {
            foreach (var telling in index.Search(query).Facetten)
                foreach (var waarde in telling.Waarden)
                    Assert.Equal(index.Search(query.Without(telling.Facet).With(telling.Facet, waarde.Code), 1).Totaal, waarde.Aantal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(8));
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void Choosing_a_second_value_in_a_facet_never_loses_results_and_in_another_never_adds(string engine)
    {
        var index = Engines.Index(engine);
        Assert.True(index.Search(Proef.Query("wijk=zuid&wijk=oost")).Totaal > index.Search(Proef.Query("wijk=zuid")).Totaal);
        Assert.True(index.Search(Proef.Query("wijk=zuid&niveau=aa")).Totaal < index.Search(Proef.Query("wijk=zuid")).Totaal);
    }
}
