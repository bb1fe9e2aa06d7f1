using SocialeKaart.Content;
using SocialeKaart.Search.Index;

namespace SocialeKaart.Search;

/// <summary>
/// Answers queries over one aanbod on top of any engine: the engine matches terms; filters, counts, order, pages and explanation are the
/// same for all. Activities that stopped or are no longer seen come last and resemble nothing. What can be visited is told by the day of the aanbod.
/// </summary>
public sealed class SearchIndex : ISearchIndex
{
    private readonly Corpus _corpus;
    private readonly ITermStore _store;
    private readonly QuestionReader _reader;
    private readonly FixedHits _fixed;
    private readonly FacetIndex _facets;
    private readonly ListOrder _order;
    private readonly Nearness _nearness;
    private readonly Resemblance _resemblance;
    private readonly Lazy<Suggestions> _suggestions;
    private readonly DocumentSet _all, _going, _closed, _nothing;

    public SearchIndex(Aanbod aanbod, Func<Corpus, ITermStore> engine)
    {
        Aanbod = aanbod;
        _corpus = new(aanbod);
        _store = engine(_corpus);
        var intents = new Intents(aanbod);
        _reader = new(_corpus.Vocabulary, new(aanbod.Woordenlijst, _corpus.Vocabulary), intents);
        _fixed = new(aanbod);
        _facets = new(aanbod);
        _order = new(aanbod);
        _nearness = new(aanbod);
        _resemblance = new(aanbod, _corpus, _store, _facets);
        _suggestions = new(() => new(aanbod, _corpus, intents, Count));
        _nothing = new(_corpus.Count);
        _all = DocumentSet.Where(_corpus.Count, _ => true);
        _going = DocumentSet.Where(_corpus.Count, doc => aanbod.Beschikbaarheid(aanbod.Activiteiten[doc]).Gaat);
        _closed = DocumentSet.Where(_corpus.Count, doc => !aanbod.Beschikbaarheid(aanbod.Activiteiten[doc]).Nu);
    }

    public Aanbod Aanbod { get; }

    public ValueList<Suggestie> Suggest(string text) => _suggestions.Value.Of(text);

    public SearchResult Search(SearchQuery query, int perPagina = 20)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perPagina, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(perPagina, 100);
        var selection = _facets.Select(query);
        var question = _reader.Read(query.Q);
        using var ranking = Rank(query, question);
        var matches = query.Q.Length == 0 ? _all : ranking is null ? _nothing : Documents(ranking.Hits);
        var found = selection.Filter(matches);
        var page = Page(query, perPagina);
        var plaats = Aanbod.Indeling.Plaatsen.Find(query.Plaats);
        var groups = plaats is not null ? _nearness.To(plaats, selection.Has(Facet.Wijk)) : selection.Has(Facet.Wijk) ? _order.Local : null;
        using var explanation = new Explanation(question, _corpus);
        return new()
        {
            Query = query,
            Totaal = found.Count(),
            PerPagina = perPagina,
            NietNu = _closed.CountWith(found),
            Treffers = Treffers(ranking is null ? _order.Page(found, groups ?? _order.Local, page) : _order.Page(found, ranking.Hits, groups, page), explanation, plaats),
            LijktHierop = ranking is null || query.Pagina > 1 ? [] : Treffers(Resembling((question, ranking), matches, selection, groups), explanation, plaats),
            Plaats = plaats,
            TijdenOnbekend = selection.TimesUnknown(matches, found),
            Bedoelde = question.Bedoelde,
            Deelbaar = Sharing.IsFit(question, query.Q),
            Verbeterd = question.Corrected,
            Begrepen = question.Intents.Select(intent => intent.Begrip).ToValueList(),
            Facetten = selection.Tally(matches, found),
        };
    }

    /// <summary>How many activities the words of a query find.</summary>
    private int Count(SearchQuery query)
    {
        using var ranking = Rank(query, _reader.Read(query.Q));
        return ranking?.Hits.Length ?? 0;
    }

    /// <summary>Null when there is no word to rank by.</summary>
    private Ranking? Rank(SearchQuery query, Question question)
    {
        var ranking = question.Concepts.Count + question.Intents.Count > 0 ? Ranking.Of(question, _store, _corpus) : null;
        if (ranking is not null && _fixed.Of(query.Q) is { } first)
            ranking.PutFirst(first);
        return ranking;
    }

    private DocumentSet Documents(ReadOnlySpan<Hit> hits)
    {
        var documents = new DocumentSet(_corpus.Count);
        documents.Add(hits);
        return documents;
    }

    private static Range Page(SearchQuery query, int perPagina)
    {
        var from = (int)Math.Min((query.Pagina - 1L) * perPagina, int.MaxValue - 100);
        return from..(from + perPagina);
    }

    private ValueList<Treffer> Treffers(int[] docs, Explanation explanation, Plaats? plaats) => docs
        .Select(doc => (Doc: doc, Treffer: explanation.Of(Aanbod.Activiteiten[doc], doc)))
        .Select(found => plaats is null ? found.Treffer : found.Treffer with { Nabij = _nearness.Of(found.Doc, plaats) }).ToValueList();

    /// <summary>What resembles the best results; when filters hide all of these, what resembles the best without filters.</summary>
    private int[] Resembling((Question Question, Ranking Ranking) asked, DocumentSet matches, FacetSelection selection, byte[]? groups)
    {
        var (question, ranking) = asked;
        var found = selection.Filter(matches);
        var count = found.Count();
        if (count >= Resemblance.Together || ranking.Hits.IsEmpty)
            return [];
        using var resembling = _resemblance.To(_order.Page(count > 0 ? found : matches, ranking.Hits, groups: null, 0..5), question);
        ranking.MoveUp(resembling.Items);
        var others = selection.Filter(_going).AndNot(matches);
        return _order.Page(others, resembling.Items, groups, 0..(Resemblance.Together - count));
    }
}
