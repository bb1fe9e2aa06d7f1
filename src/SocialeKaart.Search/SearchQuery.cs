using System.Globalization;
using System.Text;
using SocialeKaart.Content;

namespace SocialeKaart.Search;

/// <summary>What visitors filter on. The lower-case name is the name of the parameter; the order is that of the canonical address.</summary>
public enum Facet { Wijk, Niveau, Module, Toegang, Thema, Doelgroep }

/// <summary>
/// What a visitor asks: words, filters and a page. One immutable value behind the address, the filter links, the cache key and the API;
/// two queries with the same canonical address are equal. Values that the classification does not know stay in it, so that a page can name
/// them.
/// </summary>
public sealed class SearchQuery : IEquatable<SearchQuery>
{
    /// <summary>Longest text that is searched, in UTF-16 units; what is longer is cut.</summary>
    public const int MaxText = 200;
    /// <summary>Most values of one facet, and longest value; what is more is cut.</summary>
    public const int MaxValues = 30, MaxValue = 60;

    public static readonly IReadOnlyList<Facet> Facets = Enum.GetValues<Facet>();

    public static readonly SearchQuery Empty = new("", new ValueList<string>[Facets.Count], 1, Lijst.Leeg);

    private readonly ValueList<string>[] _values;

    private SearchQuery(string q, ValueList<string>[] values, int pagina, Lijst lijst)
    {
        Q = q;
        _values = values;
        Pagina = pagina;
        Lijst = lijst;
        Parameters = Write();
    }

    /// <summary>The words as typed, without control characters and outer or double spaces.</summary>
    public string Q { get; }

    /// <summary>Counts from 1.</summary>
    public int Pagina { get; }

    /// <summary>What was put on a list while searching. It changes no result; it goes along, last in the address, so that it is not lost.</summary>
    public Lijst Lijst { get; }

    /// <summary>The canonical parameters without question mark: fixed order, values sorted, defaults left out; empty when nothing is asked.</summary>
    public string Parameters { get; }

    /// <summary>The chosen codes of one facet, sorted.</summary>
    public ValueList<string> this[Facet facet] => _values[(int)facet] ?? [];

    /// <summary>Reads decoded parameters in any order; names are case-insensitive. Never fails.</summary>
    /// <param name="indeling">Turns former codes into present ones; an unknown value is kept as it is.</param>
    public static SearchQuery Parse(IEnumerable<KeyValuePair<string, string?>> parameters, Indeling indeling)
    {
        var q = "";
        var pagina = 1;
        var all = parameters.ToArray();
        var values = Facets.Select(_ => new SortedSet<string>(StringComparer.Ordinal)).ToArray();
        foreach (var (name, value) in all)
            switch (name.ToLowerInvariant())
            {
                case "q" when q.Length == 0:
                    q = Clean(value, MaxText);
                    break;
                case "pagina":
                    pagina = Page(value);
                    break;
                case var key when Enum.TryParse<Facet>(key, ignoreCase: true, out var facet) && !char.IsAsciiDigit(key[0]):
                    Add(values[(int)facet], facet, value, indeling);
                    break;
            }
        return new(q, [.. values.Select(v => v.ToValueList())], pagina, Lijst.Parse(all));
    }

    public SearchQuery WithText(string q) => new(Clean(q, MaxText), _values, 1, Lijst);

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

    public SearchQuery OnPage(int pagina) => new(Q, _values, Math.Max(1, pagina), Lijst);

    /// <summary>The same question with another list beside it.</summary>
    public SearchQuery With(Lijst lijst) => new(Q, _values, Pagina, lijst);

    /// <summary>The canonical address of this query on a page, such as <c>/zoeken?q=koken&amp;wijk=overvecht</c>.</summary>
    public string Address(string path = "/zoeken") => Parameters.Length == 0 ? path : $"{path}?{Parameters}";

    public bool Equals(SearchQuery? other) => other is not null && Parameters == other.Parameters;

    public override bool Equals(object? obj) => Equals(obj as SearchQuery);

    public override int GetHashCode() => Parameters.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Parameters;

    private SearchQuery Replace(Facet facet, IEnumerable<string> codes)
    {
        var values = _values.ToArray();
        values[(int)facet] = codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        return new(Q, values, 1, Lijst);
    }

    private string Write()
    {
        var text = new StringBuilder();
        if (Q.Length > 0)
            Append("q", Q);
        foreach (var facet in Facets)
            foreach (var code in this[facet])
                Append(facet.ToString().ToLowerInvariant(), code);
        if (Pagina > 1)
            Append("pagina", Pagina.ToString(CultureInfo.InvariantCulture));
        if (Lijst.Count > 0)
            text.Append(text.Length == 0 ? "" : "&").Append(Lijst.Parameters);
        return text.ToString();

        void Append(string name, string value) =>
            text.Append(text.Length == 0 ? "" : "&").Append(name).Append('=').Append(Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal));
    }

    private static void Add(SortedSet<string> codes, Facet facet, string? value, Indeling indeling)
    {
        var code = Clean(value, MaxValue).ToLowerInvariant();
        if (code.Length > 0 && codes.Count < MaxValues)
            codes.Add(indeling.Find(facet, code)?.Code ?? code);
    }

    private static int Page(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 99_999) : 1;

    private static string Clean(string? text, int max)
    {
        var clean = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            var blank = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar;
            if (clean.Length + rune.Utf16SequenceLength > max)
                break;
            if (!blank)
                clean.Append(rune);
            else if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
        }
        return clean.ToString().TrimEnd(' ');
    }
}
