using SocialeKaart.Content;

namespace SocialeKaart.Search.Index;

/// <summary>For each value of each facet the activities that have it; filters are unions and intersections of these sets.</summary>
internal sealed class FacetIndex
{
    private readonly FacetColumn[] _columns;
    private readonly MomentIndex _moments;

    public FacetIndex(Aanbod aanbod)
    {
        _columns = [.. SearchQuery.Facets.Where(facet => facet < Facet.Dag).Select(facet => new FacetColumn(aanbod, facet))];
        _moments = new(aanbod.Activiteiten);
    }

    public FacetSelection Select(SearchQuery query) => new(_columns, new(_moments, query), query);

    /// <summary>The activities with any of these values; null when none of them is known.</summary>
    public DocumentSet? Any(Facet facet, IEnumerable<string> codes) => _columns[(int)facet].Any(_columns[(int)facet].Known(codes));
}

internal sealed class FacetColumn
{
    private readonly Indeling _indeling;
    private readonly Waarde[] _values;
    private readonly DocumentSet[] _sets;

    public FacetColumn(Aanbod aanbod, Facet facet)
    {
        Facet = facet;
        _indeling = aanbod.Indeling;
        _values = [.. aanbod.Indeling.Of(facet)];
        _sets = Array.ConvertAll(_values, value => DocumentSet.Where(aanbod.Activiteiten.Count, doc => aanbod.Activiteiten[doc].Matches(facet, value.Code)));
    }

    public Facet Facet { get; }

    /// <summary>Which of the values are among these codes, in present or former spelling; empty when none is.</summary>
    public bool[] Known(IEnumerable<string> codes)
    {
        bool[] known = [];
        foreach (var code in codes)
            if (_indeling.Find(Facet, code) is { } value)
                (known = known.Length > 0 ? known : new bool[_values.Length])[Array.IndexOf(_values, value)] = true;
        return known;
    }

    /// <summary>The activities with any of these values; null, no filter, when there is none.</summary>
    public DocumentSet? Any(bool[] chosen)
    {
        DocumentSet? any = null;
        for (var i = 0; i < chosen.Length; i++)
            if (chosen[i])
                any = any?.Or(_sets[i]) ?? _sets[i];
        return any;
    }

    public FacetTelling Tally(DocumentSet among, bool[] chosen) => new(Facet, ValueList.Create<FacetWaarde>(
        [.. _values.Select((v, i) => new FacetWaarde(v.Code, v.Naam, _sets[i].CountWith(among), chosen.Length > 0 && chosen[i]))]));
}

/// <summary>The filters of one query: OR within a facet, AND across facets. A value that the classification does not know filters nothing.</summary>
internal sealed class FacetSelection(FacetColumn[] columns, MomentSelection moment, SearchQuery query)
{
    private readonly bool[][] _chosen = Array.ConvertAll(columns, column => column.Known(query[column.Facet]));

    public bool Has(Facet facet) => _chosen[(int)facet].Length > 0;

    /// <param name="except">Takes no notice of this facet; a day and a part of it are one, <see cref="Facet.Dag"/>.</param>
    public DocumentSet Filter(DocumentSet matches, Facet? except = null)
    {
        for (var i = 0; i < columns.Length; i++)
            if (columns[i].Facet != except)
                matches = matches.And(columns[i].Any(_chosen[i]));
        return except == Facet.Dag ? matches : matches.And(moment.Chosen);
    }

    /// <summary>Drill sideways: the counts of a facet ignore its own choices, so each says what choosing that value alone would give.</summary>
    public ValueList<FacetTelling> Tally(DocumentSet matches, DocumentSet found)
    {
        var anyTime = AnyTime(matches, found);
        return columns.Select((column, i) => column.Tally(_chosen[i].Length == 0 ? found : Filter(matches, except: column.Facet), _chosen[i]))
            .Append(moment.Days(anyTime)).Append(moment.Parts(anyTime)).ToValueList();
    }

    /// <summary>How many activities a choice of days hides only because nobody knows when they are.</summary>
    public int TimesUnknown(DocumentSet matches, DocumentSet found) => moment.Chosen is null ? 0 : moment.Unknown(AnyTime(matches, found)) - moment.Unknown(found);

    private DocumentSet AnyTime(DocumentSet matches, DocumentSet found) => moment.Chosen is null ? found : Filter(matches, except: Facet.Dag);
}
