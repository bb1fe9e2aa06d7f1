using SocialeKaart.Content;

namespace SocialeKaart.Search;

/// <summary>A search beside one that found nothing, and how many results it has.</summary>
public sealed record Uitweg(SearchQuery Query, int Aantal);

/// <summary>The ways out of a search without results; only ways that lead to results, the most results first.</summary>
public static class Uitwegen
{
    /// <summary>The search without one of its filters or without its words; when none of these helps without two, else without any filter.</summary>
    public static ValueList<Uitweg> Zonder(ISearchIndex index, SearchQuery query)
    {
        var nothing = query.WithoutFilters().WithText("");
        var one = Shorter(query).ToArray();
        IEnumerable<SearchQuery>[] steps = [one, one.SelectMany(Shorter).Distinct(), [query.WithoutFilters()]];
        return steps.Select(step => BestFirst(step.Where(other => other != query && other != nothing)
            .Select(other => new Uitweg(other, index.Search(other, 1).Totaal)))).FirstOrDefault(ways => ways.Count > 0) ?? [];
    }

    /// <summary>The search in each wijk that lies beside a chosen one.</summary>
    public static ValueList<Uitweg> Buurwijken(SearchResult result, Indeling indeling)
    {
        var chosen = result.Query[Facet.Wijk];
        var buren = chosen.Select(indeling.Wijken.Find).OfType<Wijk>().SelectMany(wijk => wijk.Buren).Except(chosen).ToArray();
        var wijken = result.Facetten[(int)Facet.Wijk].Waarden.Where(waarde => buren.Contains(waarde.Code));
        return BestFirst(wijken.Select(wijk => new Uitweg(result.Query.Without(Facet.Wijk).With(Facet.Wijk, wijk.Code), wijk.Aantal)));
    }

    private static IEnumerable<SearchQuery> Shorter(SearchQuery query)
    {
        var filters = SearchQuery.Facets.Where(facet => query[facet].Count > 0).Select(query.Without);
        return query.Q.Length > 0 ? filters.Append(query.WithText("")) : filters;
    }

    private static ValueList<Uitweg> BestFirst(IEnumerable<Uitweg> uitwegen) =>
        uitwegen.Where(uitweg => uitweg.Aantal > 0).OrderByDescending(uitweg => uitweg.Aantal).ToValueList();
}
