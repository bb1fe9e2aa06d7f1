using SocialeKaart.Content;
using SocialeKaart.Search.Index;

namespace SocialeKaart.Search;

/// <summary>
/// Answers queries over one aanbod on top of any engine: the engine matches terms; filters, counts, order, pages and explanation are the
/// same for all. Activities that stopped or are no longer seen have a page but are in no list.
/// </summary>
public sealed class SearchIndex : ISearchIndex
{
    private readonly Corpus _corpus;
    private readonly ITermStore _store;
    private readonly FacetIndex _facets;
    private readonly ListOrder _order;
    private readonly DocumentSet _listed;

    public SearchIndex(Aanbod aanbod, Func<Corpus, ITermStore> engine)
    {
        Aanbod = aanbod;
        _corpus = new(aanbod);
        _store = engine(_corpus);
        _facets = new(aanbod);
        _order = new(aanbod.Activiteiten);
        _listed = new(_corpus.Count);
        for (var doc = 0; doc < _corpus.Count; doc++)
            if (aanbod.Activiteiten[doc].Status is not (Status.Gestopt or Status.NietMeerGezien))
                _listed.Add(doc);
    }

    public Aanbod Aanbod { get; }

    public SearchResult Search(SearchQuery query, int perPagina = 20)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perPagina, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(perPagina, 100);
        var question = Question.Read(query.Q, _corpus.Vocabulary);
        var ranking = question.Concepts.Count > 0 ? Ranking.Of(question, _store, _corpus.Count) : null;
        var matches = ranking?.Matches.And(_listed) ?? (query.Q.Length == 0 ? _listed : new(_corpus.Count));
        var selection = _facets.Select(query);
        var found = selection.Filter(matches);
        var nearFirst = ranking is null || selection.Has(Facet.Wijk);
        var from = (int)Math.Min((long)(query.Pagina - 1) * perPagina, int.MaxValue - 100);
        var explanation = new Explanation(question, _corpus);
        return new()
        {
            Query = query,
            Totaal = found.Count(),
            PerPagina = perPagina,
            Treffers = _order.Page(found, ranking?.Scores, nearFirst, from..(from + perPagina))
                .Select(doc => new Treffer(Aanbod.Activiteiten[doc], explanation.Of(doc))).ToValueList(),
            Facetten = selection.Tally(matches),
        };
    }
}
