using SocialeKaart.Content;

namespace SocialeKaart.Search;

/// <summary>Where to go instead of an activity that stopped: what is most like it, and of what is like it as much the nearest.</summary>
public static class Alternatieven
{
    public const int Meeste = 4;

    /// <summary>Activities that people can go to now, at most <see cref="Meeste"/>; empty when it had no theme or level, or nothing else has them.</summary>
    public static ValueList<Treffer> Voor(ISearchIndex index, Activiteit a) => Steps(a, Near(index.Aanbod.Indeling, a))
        .SelectMany(query => index.Search(query).Treffers)
        .Where(t => index.Aanbod.Beschikbaarheid(t.Activiteit).Nu && t.Activiteit.Slug != a.Slug)
        .DistinctBy(t => t.Activiteit.Slug).Take(Meeste).ToValueList();

    /// <summary>A search for all that has the theme of an activity, the nearest first.</summary>
    public static SearchQuery Zelfde(Indeling indeling, Activiteit a) => With(Near(indeling, a), Facet.Thema, a.Thema);

    // In its own wijk with the same theme and level; then the theme, then the level, from near to far.
    private static IEnumerable<SearchQuery> Steps(Activiteit a, SearchQuery near)
    {
        if (a.Thema.Count > 0)
        {
            var thema = With(near, Facet.Thema, a.Thema);
            yield return With(With(thema, Facet.Niveau, a.Niveau), Facet.Wijk, a.Wijk);
            yield return thema;
        }
        if (a.Niveau.Count > 0)
            yield return With(near, Facet.Niveau, a.Niveau);
    }

    private static SearchQuery Near(Indeling indeling, Activiteit a) =>
        a.Wijk.Select(indeling.Plaatsen.Find).OfType<Plaats>().FirstOrDefault() is { } plaats ? SearchQuery.Empty.With(plaats) : SearchQuery.Empty;

    private static SearchQuery With(SearchQuery query, Facet facet, IEnumerable<string> codes) => codes.Aggregate(query, (q, code) => q.With(facet, code));
}
