using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>What every engine promises.</summary>
public sealed class SearchIndexTests
{
    public static TheoryData<string> AllEngines => Engines.All;

    [Theory, MemberData(nameof(AllEngines))]
    public void Nothing_asked_lists_everything(string engine)
    {
        var result = Engines.Index(engine).Search(SearchQuery.Empty);
        Assert.Equal(600, result.Totaal);
        Assert.Equal(30, result.Paginas);
        Assert.Equal(20, result.Treffers.Count);
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void Pages_together_hold_every_result_once(string engine)
    {
        var query = Proef.Query("q=koken");
        var index = Engines.Index(engine);
        var first = index.Search(query, 7);
        var all = Enumerable.Range(1, first.Paginas).SelectMany(page => index.Search(query.OnPage(page), 7).Treffers).ToArray();
        Assert.Equal(first.Totaal, all.Select(t => t.Activiteit.Nummer).Distinct().Count());
        Assert.Empty(index.Search(query.OnPage(99_999), 100).Treffers);
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void Stopped_and_unseen_activities_come_after_all_others(string engine)
    {
        var all = Enum.GetValues<Status>().Select((status, i) => Proef.Activiteit(i, $"Koor {status}") with { Status = status }).ToArray();
        foreach (var parameters in (string[])["", "q=koor", "wijk=zuid"])
        {
            var result = Engines.Build(engine, all).Search(Proef.Query(parameters));
            Assert.Equal(["Koor Open", "Koor TijdelijkGesloten", "Koor Vol", "Koor Wachtlijst"], result.Namen().Take(4).Order());
            Assert.Equal("Koor Open", result.Namen()[0]);
            Assert.Equal(["Koor Gestopt", "Koor NietMeerGezien"], result.Namen().Skip(4).Order());
            Assert.Equal((6, 5), (result.Aantal(Facet.Wijk, "zuid"), result.NietNu));
        }
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void What_is_for_the_whole_city_is_in_every_wijk_and_comes_after_the_local(string engine)
    {
        var index = Engines.Build(
            engine,
            Proef.Activiteit(1, "Koor koor koor") with { Wijk = [], Bereik = Bereik.Stedelijk },
            Proef.Activiteit(2, "Samen zingen in een koor"),
            Proef.Activiteit(3, "Zangkoor") with { Wijk = ["oost"] });
        Assert.Equal(["Samen zingen in een koor", "Koor koor koor"], index.Search(Proef.Query("q=koor&wijk=zuid")).Namen());
        Assert.Equal(["Samen zingen in een koor", "Zangkoor", "Koor koor koor"], index.Search(SearchQuery.Empty).Namen());
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void An_unknown_value_filters_nothing_and_the_known_beside_it_does(string engine)
    {
        var index = Engines.Index(engine);
        Assert.Equal(600, index.Search(Proef.Query("wijk=atlantis")).Totaal);
        Assert.Equal(index.Search(Proef.Query("wijk=oost")), index.Search(Proef.Query("wijk=oost&wijk=atlantis")) with { Query = Proef.Query("wijk=oost") });
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void All_values_of_a_facet_are_listed_in_the_order_of_the_classification(string engine)
    {
        var facetten = Engines.Index(engine).Search(Proef.Query("q=kernfysica&wijk=oost")).Facetten;
        Assert.Equal(SearchQuery.Facets, facetten.Select(f => f.Facet));
        foreach (var telling in facetten)
            Assert.Equal(Voorbeeldaanbod.Indeling.Of(telling.Facet).Select(w => w.Code), telling.Waarden.Select(w => w.Code));
        Assert.Equal("oost", Assert.Single(facetten.SelectMany(f => f.Waarden), w => w.Gekozen).Code);
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void Results_say_what_they_were_found_on(string engine)
    {
        var index = Engines.Build(engine, Proef.Activiteit(1, "Moestuin De Wortel"), Proef.Activiteit(2, "Tuin en taal"));
        var waarom = index.Search(Proef.Query("q=tuin")).Treffers.ToDictionary(t => t.Activiteit.Nummer, t => Assert.Single(t.Waarom));
        Assert.Equal("gevonden op “tuin”", waarom[2]);
        Assert.Equal("moestuin: gevonden op “tuin”", waarom[1]);
    }

    [Fact]
    public void What_editors_put_first_is_first_and_counted()
    {
        var aanbod = new Aanbod(Voorbeeldaanbod.Indeling, [Proef.Activiteit(1, "Koken met buren"), Proef.Activiteit(2, "Buurtpot")], [], [], [], "proef")
        {
            Woordenlijst = Woordenlijst.Read("! samen koken: /activiteiten/a2", Woordenlijst.Bestand, Voorbeeldaanbod.Indeling, []),
        };
        Assert.Equal(["Buurtpot", "Koken met buren"], MemoryEngine.Build(aanbod).Search(Proef.Query("q=Samen koken")).Namen());
    }
}
