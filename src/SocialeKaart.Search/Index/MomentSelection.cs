using SocialeKaart.Content;

namespace SocialeKaart.Search.Index;

/// <summary>The days and parts of the day of one query: together one filter, because they must be of the same session.</summary>
internal sealed class MomentSelection
{
    private readonly MomentIndex _index;
    private readonly DateOnly? _today;
    private readonly string[] _days;
    private readonly int[] _parts;

    public MomentSelection(MomentIndex index, SearchQuery query)
    {
        (_index, _today) = (index, query.Vandaag);
        _days = [.. query[Facet.Dag].Where(code => Momenten.Dagen.Find(code) is not null)];
        _parts = [.. query[Facet.Dagdeel].Where(code => Momenten.Dagdelen.Find(code) is not null).Select(Part)];
        Chosen = _days.Length > 0 ? Any(_days, On) : _parts.Length > 0 ? In(_parts) : null;
    }

    /// <summary>The activities that the choice leaves; null when nothing was chosen.</summary>
    public DocumentSet? Chosen { get; }

    /// <summary>How many of these nobody knows the times of: they match no day and no part of it.</summary>
    public int Unknown(DocumentSet among) => _index.Unknown.CountWith(among);

    /// <summary>Today and this week are counted only when it is known which day it is.</summary>
    public FacetTelling Days(DocumentSet among) => new(Facet.Dag, Momenten.Dagen
        .Where(dag => _today is not null || dag.Code is not (Momenten.Vandaag or Momenten.DezeWeek))
        .Select(dag => new FacetWaarde(dag.Code, dag.Naam, On(dag.Code).CountWith(among), _days.Contains(dag.Code))).ToValueList());

    public FacetTelling Parts(DocumentSet among) => new(Facet.Dagdeel, Momenten.Dagdelen
        .Select(deel => new FacetWaarde(deel.Code, deel.Naam, In([Part(deel.Code)]).CountWith(among), _parts.Contains(Part(deel.Code)))).ToValueList());

    private DocumentSet On(string day) =>
        _parts.Length == 0 ? _index.On(day, MomentIndex.AnyPart, _today) : Any(_parts, part => _index.On(day, part, _today));

    private DocumentSet In(int[] parts) => _days.Length == 0
        ? Any(parts, part => _index.On(MomentIndex.AnyDay, part))
        : Any(parts, part => Any(_days, day => _index.On(day, part, _today)));

    private static int Part(string code) => Code.TryParse<Dagdeel>(code, out var part) ? (int)part : MomentIndex.AnyPart;

    private static DocumentSet Any<T>(T[] values, Func<T, DocumentSet> set)
    {
        var any = set(values[0]);
        foreach (var value in values.AsSpan(1))
            any = any.Or(set(value));
        return any;
    }
}
