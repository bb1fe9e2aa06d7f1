using System.Globalization;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Write;

/// <summary>
/// The names and numbers that an import is about to give, written down before the first file and taken away after the last. So an import that is cut short
/// gives the rest of the pages what they would have had, and not the next free numbers.
/// </summary>
internal sealed class Toekenning
{
    private readonly string _bestand;
    private readonly Dictionary<int, (string Slug, int Nummer)> _eerder = [];

    /// <param name="bestand">A line a page: its number in the source, slug and number.</param>
    public Toekenning(string bestand)
    {
        _bestand = bestand;
        foreach (var line in File.Exists(bestand) ? File.ReadAllLines(bestand) : [])
            if (line.Split('\t') is [var id, var slug, var nummer] && Number(id) is { } i && Number(nummer) is { } n)
                _eerder[i] = (slug, n);
    }

    /// <summary>The numbers that were promised, so that no other page gets them.</summary>
    public IEnumerable<int> Nummers => _eerder.Values.Select(e => e.Nummer);

    /// <summary>What an import that was cut short meant to give a page; null when it did not know the page.</summary>
    public (string Slug, int Nummer)? Of(int id) => _eerder.TryGetValue(id, out var e) ? e : null;

    public void Write(IEnumerable<(int Id, string Slug, int Nummer)> nieuw)
    {
        var text = string.Concat(nieuw.Select(n => FormattableString.Invariant($"{n.Id}\t{n.Slug}\t{n.Nummer}\n")));
        if (text.Length > 0)
            AtomicFile.Write(_bestand, text);
    }

    public void Done() => File.Delete(_bestand);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
