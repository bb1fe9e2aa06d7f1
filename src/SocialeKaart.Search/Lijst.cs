using System.Globalization;
using SocialeKaart.Content;

namespace SocialeKaart.Search;

/// <summary>
/// The activities that someone put together, by number and in the chosen order. It lives in the address only, as <c>a=42&amp;a=7</c>: nothing
/// is kept for a visitor. Numbers that no activity has (any more) stay in it, so that a page can name them.
/// </summary>
public sealed record Lijst
{
    public const string Parameter = "a";

    /// <summary>Most activities on a list, and most numbers that are read from an address.</summary>
    public const int Max = 30, MaxRead = 100;

    public static readonly Lijst Leeg = new([]);

    private Lijst(IEnumerable<int> nummers) => Nummers = nummers.ToValueList();

    public ValueList<int> Nummers { get; }

    public int Count => Nummers.Count;

    /// <summary>Whether nothing can be added; an address that someone typed can hold more than <see cref="Max"/>.</summary>
    public bool IsVol => Count >= Max;

    /// <summary>The parameters without question mark, in order: <c>a=42&amp;a=7</c>; empty for an empty list.</summary>
    public string Parameters => string.Join('&', Nummers.Select(nummer => $"{Parameter}={nummer.ToString(CultureInfo.InvariantCulture)}"));

    /// <summary>Reads decoded parameters; the name is case-insensitive. What is no number above zero is passed over. Never fails.</summary>
    public static Lijst Parse(IEnumerable<KeyValuePair<string, string?>> parameters)
    {
        var nummers = parameters.Where(p => p.Key.Equals(Parameter, StringComparison.OrdinalIgnoreCase)).Select(p => Number(p.Value)).OfType<int>();
        return new(nummers.Distinct().Take(MaxRead));
    }

    /// <summary>The list at the end of an address of ours that has none yet.</summary>
    public string In(string address) =>
        Count == 0 ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameters}";

    /// <summary>The address of the page that shows this list.</summary>
    public string Address() => In("/lijst");

    public bool Contains(int nummer) => Nummers.Contains(nummer);

    /// <summary>With a number at the end; a full list stays as it is.</summary>
    public Lijst With(int nummer) => IsVol || Contains(nummer) ? this : new(Nummers.Append(nummer));

    public Lijst Without(int nummer) => new(Nummers.Where(other => other != nummer));

    /// <summary>With a number that many places nearer to the end, or to the beginning when negative.</summary>
    public Lijst Move(int nummer, int places)
    {
        var nummers = Nummers.ToList();
        var at = nummers.IndexOf(nummer);
        if (at < 0)
            return this;
        nummers.RemoveAt(at);
        nummers.Insert(Math.Clamp(at + places, 0, nummers.Count), nummer);
        return new(nummers);
    }

    /// <summary>The first <see cref="Max"/>: what fits on the page.</summary>
    public Lijst Getoond => Count <= Max ? this : new(Nummers.Take(Max));

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
