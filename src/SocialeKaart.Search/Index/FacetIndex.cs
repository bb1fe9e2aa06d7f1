using SocialeKaart.Content;

namespace SocialeKaart.Search.Index;

/// <summary>For each value of each facet the activities that have it; filters are unions and intersections of these sets.</summary>
internal sealed class FacetIndex
{
    private readonly FacetColumn[] _columns;

    public FacetIndex(Aanbod aanbod) => _columns = [.. SearchQuery.Facets.Select(facet => new FacetColumn(aanbod, facet))];

    public FacetSelection Select(SearchQuery query) => new(_columns, query);
}

internal sealed class FacetColumn
{
    private readonly Indeling _indeling;
    private readonly IReadOnlyList<Waarde> _values;
    private readonly DocumentSet[] _sets;

    public FacetColumn(Aanbod aanbod, Facet facet)
    {
        Facet = facet;
        _indeling = aanbod.Indeling;
        _values = aanbod.Indeling.Of(facet);
        _sets = [.. _values.Select(value => DocumentSet.Where(aanbod.Activiteiten.Count, doc => aanbod.Activiteiten[doc].Matches(facet, value.Code)))];
    }

    public Facet Facet { get; }

    /// <summary>The codes among these that the classification knows, in its present spelling.</summary>
    public HashSet<string> Known(IEnumerable<string> codes) =>
        codes.Select(code => _indeling.Find(Facet, code)?.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The activities with any of these values; null, no filter, when there is none.</summary>
    public DocumentSet? Any(HashSet<string> codes)
    {
        DocumentSet? any = null;
        for (var i = 0; codes.Count > 0 && i < _values.Count; i++)
            if (codes.Contains(_values[i].Code))
                any = any?.Or(_sets[i]) ?? _sets[i];
        return any;
    }

    public FacetTelling Tally(DocumentSet among, HashSet<string> chosen) =>
        new(Facet, _values.Select((v, i) => new FacetWaarde(v.Code, v.Naam, _sets[i].CountWith(among), chosen.Contains(v.Code))).ToValueList());
}

/// <summary>The filters of one query: OR within a facet, AND across facets. A value that the classification does not know filters nothing.</summary>
internal sealed class FacetSelection(FacetColumn[] columns, SearchQuery query)
{
    private readonly HashSet<string>[] _chosen = [.. columns.Select(column => column.Known(query[column.Facet]))];

    public bool Has(Facet facet) => _chosen[(int)facet].Count > 0;

    public DocumentSet Filter(DocumentSet matches, Facet? except = null)
    {
        for (var i = 0; i < columns.Length; i++)
            if (columns[i].Facet != except)
                matches = matches.And(columns[i].Any(_chosen[i]));
        return matches;
    }

    /// <summary>Drill sideways: the counts of a facet ignore its own choices, so each says what choosing that value alone would give.</summary>
    public ValueList<FacetTelling> Tally(DocumentSet matches) =>
        columns.Select((column, i) => column.Tally(Filter(matches, except: column.Facet), _chosen[i])).ToValueList();
}
