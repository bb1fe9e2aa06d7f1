using Bunit;
using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Web.Components;

namespace SocialeKaart.Web.Tests.Components;

public sealed class FilterTests : BunitContext
{
    private static readonly FacetTelling Wijken = new(Facet.Wijk, [new("noord", "Noord", 1_105, true), new("zuid", "Zuid", 0, false)]);

    [Fact]
    public void A_group_is_a_fieldset_of_check_boxes_with_counts_and_opens_when_something_is_chosen() =>
        Render<FilterGroep>(p => p.Add(g => g.Telling, Wijken)).MarkupMatches("""
            <details class="filter" open>
              <summary><span class="filter__vraag">Welke wijk?</span> <span class="filter__gekozen">1 gekozen</span></summary>
              <fieldset>
                <legend class="alleen-voorlezen">Welke wijk?</legend>
                <label class="filter__rij">
                  <input type="checkbox" name="wijk" value="noord" checked />
                  <span>Noord <span class="filter__aantal">(1.105)</span></span>
                </label>
                <label class="filter__rij filter__rij--leeg">
                  <input type="checkbox" name="wijk" value="zuid" />
                  <span>Zuid <span class="filter__aantal">(0)</span></span>
                </label>
              </fieldset>
            </details>
            """);

    [Theory]
    [InlineData(Facet.Niveau, "samen", "Samen gewoon (3)", "Samen")]
    [InlineData(Facet.Toegang, "vrij", "Vrij gewoon (3)", "Vrij")]
    public void A_level_and_an_access_are_explained_where_they_are_chosen(Facet facet, string code, string label, string uitleg)
    {
        var telling = new FacetTelling(facet, [new(code, "x", 3, false)]);
        var row = Render<FilterGroep>(p => p.Add(g => g.Telling, telling).Add(g => g.Indeling, Example.Indeling)).Find("label");
        Assert.Equal(uitleg, row.QuerySelector(".filter__uitleg")!.TextContent);
        Assert.StartsWith(label, string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_chosen_filter_is_a_link_to_the_search_without_it()
    {
        var query = SearchQuery.Empty.WithText("koken").With(Facet.Wijk, "noord").With(Facet.Niveau, "werk").OnPage(3);
        var links = Render<GekozenFilters>(p => p.Add(g => g.Query, query).Add(g => g.Indeling, Example.Indeling)).FindAll("a");
        Assert.Equal(["/zoeken?wijk=noord&niveau=werk", "/zoeken?q=koken&niveau=werk", "/zoeken?q=koken&wijk=noord", "/zoeken"],
            links.Select(a => a.GetAttribute("href")));
        Assert.Equal("Haal weg: Wijk: Noord ✕", links[1].TextContent);
    }

    [Fact]
    public void The_choices_read_as_a_sentence()
    {
        var query = SearchQuery.Empty.WithText("koken").With(Facet.Wijk, "noord").With(Facet.Wijk, "zuid").With(Facet.Doelgroep, "iedereen");
        var words = Render<GekozenFilters>(p => p.Add(g => g.Query, query).Add(g => g.Indeling, Example.Indeling)).FindAll(".gekozen__woord");
        Assert.Equal(["met", "in", "of", "voor"], words.Select(w => w.TextContent));
    }

    [Theory]
    [InlineData("wo", "ochtend", "op woensdag ✕ in de ochtend ✕")]
    [InlineData("vandaag", "avond", "vandaag ✕ in de avond ✕")]
    [InlineData("onbekend", "middag", "met dagen onbekend ✕ in de middag ✕")]
    public void A_day_and_a_part_of_it_read_as_a_sentence(string dag, string dagdeel, string zin)
    {
        var query = SearchQuery.Empty.With(Facet.Dag, dag).With(Facet.Dagdeel, dagdeel);
        var chosen = Render<GekozenFilters>(p => p.Add(g => g.Query, query).Add(g => g.Indeling, Example.Indeling)).FindAll("li").SkipLast(1);
        var seen = chosen.SelectMany(li => li.QuerySelector(".gekozen__woord")!.TextContent + " " + li.QuerySelector("a")!.LastChild!.PreviousSibling!.TextContent + " ✕ ");
        Assert.Equal(zin, string.Concat(seen).Trim());
    }

    [Fact]
    public void The_closed_panel_of_a_phone_says_how_many_were_chosen()
    {
        var query = SearchQuery.Empty.With(Facet.Wijk, "noord").With(Facet.Niveau, "samen");
        var panel = Render<Filters>(p => p.Add(f => f.Result, Result(query, 5)).Add(f => f.Indeling, Example.Indeling)).Find("details.paneel");
        Assert.False(panel.HasAttribute("open"));
        Assert.Equal("2 gekozen", panel.QuerySelector("summary .filter__gekozen")!.TextContent);
    }

    [Fact]
    public void Nothing_chosen_shows_no_filters() =>
        Render<GekozenFilters>(p => p.Add(g => g.Query, SearchQuery.Empty.OnPage(2)).Add(g => g.Indeling, Example.Indeling))
            .MarkupMatches("");

    [Fact]
    public void An_unknown_value_is_named_with_a_link_without_it()
    {
        var query = SearchQuery.Empty.With(Facet.Wijk, "noort").With(Facet.Wijk, "zuid");
        var notice = Render<OnbekendeWaarden>(p => p.Add(o => o.Query, query).Add(o => o.Indeling, Example.Indeling));
        notice.MarkupMatches("""
            <div class="melding" role="note">
              <p>Wijk "noort" kennen we niet. Dit filter telt niet mee. <a href="/zoeken?wijk=zuid">Zoek zonder "noort"</a></p>
            </div>
            """);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("alleen", false)]
    [InlineData("werk", true)]
    public void Modules_are_offered_only_under_a_level_that_has_them(string niveau, bool offered)
    {
        var query = niveau.Length == 0 ? SearchQuery.Empty : SearchQuery.Empty.With(Facet.Niveau, niveau);
        var filters = Render<Filters>(p => p.Add(f => f.Result, Result(query, 5)).Add(f => f.Indeling, Example.Indeling));
        Assert.Equal(offered, filters.FindAll("input[name=module]").Count > 0);
    }

    [Theory]
    [InlineData(1, "", "/zoeken?q=x&pagina=2")]
    [InlineData(2, "/zoeken?q=x", "/zoeken?q=x&pagina=3")]
    [InlineData(3, "/zoeken?q=x&pagina=2", "")]
    public void Pages_link_to_the_one_before_and_after(int pagina, string before, string after)
    {
        var pages = Render<Paginering>(p => p.Add(x => x.Result, Result(SearchQuery.Empty.WithText("x").OnPage(pagina), 45)));
        Assert.Equal(before, pages.FindAll("[rel=prev]").SingleOrDefault()?.GetAttribute("href") ?? "");
        Assert.Equal(after, pages.FindAll("[rel=next]").SingleOrDefault()?.GetAttribute("href") ?? "");
        Assert.Equal($"Pagina {pagina} van 3", pages.Find("p").TextContent);
    }

    private static SearchResult Result(SearchQuery query, int totaal) => new()
    {
        Query = query,
        Totaal = totaal,
        PerPagina = 20,
        Treffers = [],
        Facetten = SearchQuery.Facets.Select(f => Telling(query, f)).ToValueList(),
    };

    private static FacetTelling Telling(SearchQuery query, Facet facet) => new(facet, Example.Indeling.Of(facet)
        .Select(w => new FacetWaarde(w.Code, w.Naam, 1, query[facet].Contains(w.Code))).ToValueList());
}
