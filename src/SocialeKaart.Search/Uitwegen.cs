using SocialeKaart.Content;

namespace SocialeKaart.Search;

/// <summary>A search beside one that found nothing, with how many results it has. <paramref name="Facet"/> is the filter that was left out or
/// changed; null is the words.</summary>
public sealed record Uitweg(SearchQuery Query, Facet? Facet, int Aantal);

/// <summary>The ways out of a search without results; only ways that lead to results, the most results first.</summary>
public static class Uitwegen
{
    /// <summary>The search without one of its filters, or without its words.</summary>
    public static ValueList<Uitweg> Zonder(ISearchIndex index, SearchQuery query)
    {
        var without = SearchQuery.Facets.Where(facet => query[facet].Count > 0).Select(facet => (Query: query.Without(facet), Facet: (Facet?)facet));
        var others = query.Q.Length == 0 ? without : without.Append((query.WithText(""), null));
        return BestFirst(others.Where(other => other.Query.Parameters.Length > 0)
            .Select(other => new Uitweg(other.Query, other.Facet, index.Search(other.Query, 1).Totaal)));
    }

    /// <summary>The search in each wijk that lies beside a chosen one.</summary>
    public static ValueList<Uitweg> Buurwijken(SearchResult result, Indeling indeling)
    {
        var chosen = result.Query[Facet.Wijk];
        var buren = chosen.Select(indeling.Wijken.Find).OfType<Wijk>().SelectMany(wijk => wijk.Buren).Except(chosen);
        var wijken = result.Facetten[(int)Facet.Wijk].Waarden.Where(waarde => buren.Contains(waarde.Code));
        return BestFirst(wijken.Select(wijk => new Uitweg(result.Query.Without(Facet.Wijk).With(Facet.Wijk, wijk.Code), Facet.Wijk, wijk.Aantal)));
    }

    private static ValueList<Uitweg> BestFirst(IEnumerable<Uitweg> uitwegen) =>
        uitwegen.Where(uitweg => uitweg.Aantal > 0).OrderByDescending(uitweg => uitweg.Aantal).ToValueList();
}
