using SocialeKaart.Content;

namespace SocialeKaart.Search;

/// <summary>What visitors filter on. The lower-case name is the name of the parameter; the order is that of the canonical address.</summary>
public enum Facet { Wijk, Niveau, Module, Toegang, Thema, Doelgroep, Dag, Dagdeel }

/// <summary>
/// What a visitor asks: words, a place to be near, filters, a way to show it and a page. One immutable value behind the address, the filter
/// links, the cache key and the API; two queries with the same canonical address are equal. Values that nobody knows stay in it, so that a
/// page can name them.
/// </summary>
public sealed class SearchQuery : IEquatable<SearchQuery>
{
    /// <summary>Longest text that is searched, in UTF-16 units; what is longer is cut.</summary>
    public const int MaxText = 200;
    /// <summary>Most values of one facet, and longest value; what is more is cut.</summary>
    public const int MaxValues = 30, MaxValue = 60;

    /// <summary>The one value of <see cref="Weergave"/>: the results alone, for a frame on another site.</summary>
    public const string Kaal = "kaal";

    public static readonly IReadOnlyList<Facet> Facets = Enum.GetValues<Facet>();

    public static readonly SearchQuery Empty = new(new("", "", new ValueList<string>[Facets.Count], "", 1, Lijst.Leeg));

    private readonly SearchParts _parts;

    private SearchQuery(SearchParts parts)
    {
        _parts = parts;
        Parameters = SearchAddress.Write(parts);
    }

    /// <summary>The words as typed, without control characters and outer or double spaces.</summary>
    public string Q => _parts.Q;

    /// <summary>The place that results should be near to, see <see cref="Plaatsnamen.Canonical"/>; it sorts and hides nothing.</summary>
    public string Plaats => _parts.Plaats;

    /// <summary>How results are shown: empty as usual, <see cref="Kaal"/>, or what nobody knows.</summary>
    public string Weergave => _parts.Weergave;

    /// <summary>Counts from 1.</summary>
    public int Pagina => _parts.Pagina;

    /// <summary>The day that "vandaag" means. No part of the address: a link says vandaag and keeps saying it.</summary>
    public DateOnly? Vandaag { get; private init; }

    /// <summary>What was put on a list while searching. It changes no result; it goes along, last in the address, so that it is not lost.</summary>
    public Lijst Lijst => _parts.Lijst;

    /// <summary>The canonical parameters without question mark: fixed order, values sorted, defaults left out; empty when nothing is asked.</summary>
    public string Parameters { get; }

    /// <summary>The chosen codes of one facet, sorted.</summary>
    public ValueList<string> this[Facet facet] => _parts.Values[(int)facet] ?? [];

    /// <summary>Reads decoded parameters in any order; names are case-insensitive. Never fails.</summary>
    /// <param name="indeling">Turns former codes into present ones; an unknown value is kept as it is.</param>
    public static SearchQuery Parse(IEnumerable<KeyValuePair<string, string?>> parameters, Indeling indeling) =>
        new(SearchAddress.Read(parameters, indeling));

    /// <summary>The same, asked on this day.</summary>
    public SearchQuery AsOf(DateOnly vandaag) => new(_parts) { Vandaag = vandaag };

    public SearchQuery WithText(string q) => Next(_parts with { Q = SearchAddress.Clean(q, MaxText) });

    /// <summary>Without these parts of the words and the signs against them, on page 1.</summary>
    public SearchQuery WithoutText(IEnumerable<Tekstdeel> parts)
    {
        var text = Q.ToCharArray();
        foreach (var part in parts)
        {
            var (from, to) = (part.Start, part.Einde);
            while (from > 0 && char.IsPunctuation(text[from - 1]))
                from--;
            while (to < text.Length && char.IsPunctuation(text[to]))
                to++;
            text.AsSpan(from..to).Fill(' ');
        }
        return WithText(new(text));
    }

    public SearchQuery With(Facet facet, string code) => Replace(facet, this[facet].Append(code));

    /// <summary>Without one value, on page 1.</summary>
    public SearchQuery Without(Facet facet, string code) => Replace(facet, this[facet].Where(c => c != code));

    public SearchQuery Without(Facet facet) => Replace(facet, []);

    public SearchQuery With(Plaats plaats) => Next(_parts with { Plaats = plaats.Code });

    public SearchQuery WithoutPlaats() => Next(_parts with { Plaats = "" });

    /// <summary>The same search in the usual look.</summary>
    public SearchQuery WithoutWeergave() => Next(_parts with { Weergave = "" });

    public SearchQuery WithoutFilters() => Next(_parts with { Values = Empty._parts.Values });

    /// <summary>Nothing asked, in the same look and with the same list.</summary>
    public SearchQuery Cleared() => Next(Empty._parts with { Weergave = Weergave, Lijst = Lijst });

    public SearchQuery OnPage(int pagina) => new(_parts with { Pagina = Math.Max(1, pagina) }) { Vandaag = Vandaag };

    /// <summary>The same question with another list beside it.</summary>
    public SearchQuery With(Lijst lijst) => new(_parts with { Lijst = lijst }) { Vandaag = Vandaag };

    /// <summary>The canonical address of this query on a page, such as <c>/zoeken?q=koken&amp;wijk=overvecht</c>.</summary>
    public string Address(string path = "/zoeken") => Parameters.Length == 0 ? path : $"{path}?{Parameters}";

    public bool Equals(SearchQuery? other) => other is not null && Parameters == other.Parameters;

    public override bool Equals(object? obj) => Equals(obj as SearchQuery);

    public override int GetHashCode() => Parameters.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Parameters;

    private SearchQuery Replace(Facet facet, IEnumerable<string> codes)
    {
        var values = _parts.Values.ToArray();
        values[(int)facet] = codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        return Next(_parts with { Values = values });
    }

    /// <summary>Whatever changes in a question, its results begin at page 1.</summary>
    private SearchQuery Next(SearchParts parts) => new(parts with { Pagina = 1 }) { Vandaag = Vandaag };
}
