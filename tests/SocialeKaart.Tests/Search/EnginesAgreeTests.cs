using SocialeKaart.Search;
using SocialeKaart.Search.Lucene;

namespace SocialeKaart.Tests.Search;

/// <summary>One contract: the other engines give what the one in memory gives. Without Lucene.Net it only has itself to agree with.</summary>
public sealed class EnginesAgreeTests
{
    private static readonly string[] Filters = ["", "&wijk=overvecht", "&niveau=aa&module=1&module=3", "&thema=eten-en-koken&toegang=vrij&wijk=zuid", "&plaats=3582&dag=di&dag=vandaag&dagdeel=ochtend"];

    public static TheoryData<string> AllEngines => Engines.All;

    [Theory, MemberData(nameof(AllEngines))]
    public void Same_results_same_order_same_counts_same_reasons(string engine)
    {
        foreach (var vraag in Oordelen.Vragen.Append(""))
            foreach (var filter in Filters)
                Agree(Proef.Query($"q={Uri.EscapeDataString(vraag)}{filter}"), engine);
    }

    [Fact]
    public void The_engine_on_Lucene_is_there_or_says_why_not()
    {
        if (LuceneEngine.Available)
            Assert.Equal(600, LuceneEngine.Build(Voorbeeldaanbod.Aanbod).Search(SearchQuery.Empty).Totaal);
        else
            Assert.Throws<InvalidOperationException>(() => LuceneEngine.Build(Voorbeeldaanbod.Aanbod));
    }

    private static void Agree(SearchQuery query, string engine)
    {
        var expected = Engines.Index("geheugen").Search(query, 100);
        var actual = Engines.Index(engine).Search(query, 100);
        Assert.Equal(expected.Totaal, actual.Totaal);
        Assert.Equal(expected.Facetten, actual.Facetten);
        Assert.Equal(expected.Treffers, actual.Treffers);
        Assert.Equal(expected.LijktHierop, actual.LijktHierop);
    }
}
