using System.Globalization;
using System.Text;
using SocialeKaart.Content;

namespace SocialeKaart.Search;

/// <summary>What stands in the address of a search. <paramref name="Values"/> are the codes by facet; null is none.</summary>
internal sealed record SearchParts(string Q, string Plaats, ValueList<string>[] Values, string Weergave, int Pagina, Lijst Lijst);

/// <summary>Reads and writes the parameters of a search; what it writes, it reads back as the same.</summary>
internal static class SearchAddress
{
    // Not Enum.TryParse: that takes "-1" and "wijk,dag" for names too.
    private static readonly Dictionary<string, Facet> ByName =
        SearchQuery.Facets.ToDictionary(facet => facet.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static SearchParts Read(IEnumerable<KeyValuePair<string, string?>> parameters, Indeling indeling)
    {
        var (q, plaats, weergave, pagina) = ("", "", "", 1);
        var values = SearchQuery.Facets.Select(_ => new SortedSet<string>(StringComparer.Ordinal)).ToArray();
        var all = parameters.ToArray();
        foreach (var (name, value) in all)
            switch (name.ToLowerInvariant())
            {
                case "q" when q.Length == 0:
                    q = Clean(value, SearchQuery.MaxText);
                    break;
                case "plaats" when plaats.Length == 0:
                    plaats = indeling.Plaatsen.Canonical(Clean(value, SearchQuery.MaxValue));
                    break;
                case "weergave" when weergave.Length == 0:
                    weergave = Clean(value, SearchQuery.MaxValue).ToLowerInvariant();
                    break;
                case "pagina":
                    pagina = Page(value);
                    break;
                case var key when ByName.TryGetValue(key, out var facet):
                    Add(values[(int)facet], facet, value, indeling);
                    break;
            }
        return new(q, plaats, [.. values.Select(v => v.ToValueList())], weergave, pagina, Lijst.Parse(all));
    }

    public static string Write(SearchParts parts)
    {
        var text = new StringBuilder();
        Append("q", parts.Q);
        Append("plaats", parts.Plaats);
        foreach (var facet in SearchQuery.Facets)
            foreach (var code in parts.Values[(int)facet] ?? [])
                Append(facet.ToString().ToLowerInvariant(), code);
        Append("weergave", parts.Weergave);
        Append("pagina", parts.Pagina == 1 ? "" : parts.Pagina.ToString(CultureInfo.InvariantCulture));
        return parts.Lijst.Count == 0 ? text.ToString() : text.Append(text.Length == 0 ? "" : "&").Append(parts.Lijst.Parameters).ToString();

        void Append(string name, string value)
        {
            if (value.Length > 0)
                text.Append(text.Length == 0 ? "" : "&").Append(name).Append('=').Append(Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal));
        }
    }

    public static string Clean(string? text, int max)
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

    private static void Add(SortedSet<string> codes, Facet facet, string? value, Indeling indeling)
    {
        var code = Clean(value, SearchQuery.MaxValue).ToLowerInvariant();
        if (code.Length > 0 && codes.Count < SearchQuery.MaxValues)
            codes.Add(indeling.Find(facet, code)?.Code ?? code);
    }

    private static int Page(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 99_999) : 1;
}
