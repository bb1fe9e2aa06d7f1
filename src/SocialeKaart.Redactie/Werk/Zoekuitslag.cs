using SocialeKaart.Search;

namespace SocialeKaart.Redactie.Werk;

/// <summary>What visitors find for their words, and where one page stands among it.</summary>
/// <param name="Plaats">From 1; null when it is not found, or no page was asked for.</param>
/// <param name="Regels">The first ten with their place, and the page itself when it comes later.</param>
public sealed record Zoekuitslag(SearchResult Resultaat, int? Plaats, IReadOnlyList<(int Plaats, Treffer Treffer)> Regels)
{
    private const int Eerste = 10, PerKeer = 100;

    /// <summary>Null without words.</summary>
    /// <param name="bestand">The file of the page to look for; empty for none.</param>
    public static Zoekuitslag? Of(ISearchIndex index, string q, DateOnly vandaag, string bestand)
    {
        var query = SearchQuery.Empty.WithText(q).AsOf(vandaag);
        if (query.Q.Length == 0)
            return null;
        var first = index.Search(query, PerKeer);
        var found = bestand.Length == 0 ? default : All(index, first).FirstOrDefault(t => $"activiteiten/{t.Treffer.Activiteit.Slug}.md" == bestand);
        var rows = Numbered(first).Take(Eerste);
        return new(first, found.Treffer is null ? null : found.Plaats, [.. found.Plaats > Eerste ? rows.Append(found) : rows]);
    }

    private static IEnumerable<(int Plaats, Treffer Treffer)> All(ISearchIndex index, SearchResult first)
    {
        foreach (var row in Numbered(first))
            yield return row;
        for (var page = 2; page <= first.Paginas; page++)
            foreach (var row in Numbered(index.Search(first.Query.OnPage(page), PerKeer)))
                yield return row;
    }

    private static IEnumerable<(int, Treffer)> Numbered(SearchResult result) =>
        result.Treffers.Select((treffer, at) => ((result.Query.Pagina - 1) * PerKeer + at + 1, treffer));
}
