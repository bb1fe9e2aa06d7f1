using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>A value recognised in a text; <paramref name="Tekst"/> is the spelling of the source, <paramref name="Van"/> the first word.</summary>
public sealed record Treffer<T>(T Waarde, string Sleutel, string Tekst, int Van, int Tot);

/// <summary>Finds known spellings in a text, word by word; where several begin at one word the longest wins.</summary>
public sealed class Herkenner<T>
{
    private readonly Dictionary<string, List<(string[] Woorden, T Waarde)>> _opEersteWoord = new(StringComparer.Ordinal);

    public Herkenner(IEnumerable<(string Schrijfwijze, T Waarde)> bekend)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (schrijfwijze, waarde) in bekend)
            if (Sleutel.Of(schrijfwijze) is { Length: > 0 } sleutel && gezien.Add(sleutel))
                Add(sleutel.Split(' '), waarde);
        foreach (var lijst in _opEersteWoord.Values)
            lijst.Sort((a, b) => b.Woorden.Length.CompareTo(a.Woorden.Length));
    }

    public IEnumerable<string> Sleutels => _opEersteWoord.Values.SelectMany(l => l.Select(e => string.Join(' ', e.Woorden)));

    public List<Treffer<T>> Zoek(string tekst) => Zoek(tekst, Sleutel.Woorden(tekst));

    internal List<Treffer<T>> Zoek(string tekst, IReadOnlyList<Woord> woorden)
    {
        var treffers = new List<Treffer<T>>();
        for (var i = 0; i < woorden.Count;)
            if (Langste(woorden, i) is { } gevonden)
            {
                var eind = i + gevonden.Woorden.Length;
                treffers.Add(new(gevonden.Waarde, string.Join(' ', gevonden.Woorden), tekst[woorden[i].Van..woorden[eind - 1].Tot], i, eind));
                i = eind;
            }
            else
                i++;
        return treffers;
    }

    private (string[] Woorden, T Waarde)? Langste(IReadOnlyList<Woord> tekst, int begin)
    {
        if (_opEersteWoord.TryGetValue(tekst[begin].Sleutel, out var kandidaten))
            foreach (var kandidaat in kandidaten)
                if (Past(kandidaat.Woorden, tekst, begin))
                    return kandidaat;
        return null;
    }

    private static bool Past(string[] woorden, IReadOnlyList<Woord> tekst, int begin)
    {
        if (begin + woorden.Length > tekst.Count)
            return false;
        for (var i = 1; i < woorden.Length; i++)
            if (!string.Equals(woorden[i], tekst[begin + i].Sleutel, StringComparison.Ordinal))
                return false;
        return true;
    }

    private void Add(string[] woorden, T waarde)
    {
        if (!_opEersteWoord.TryGetValue(woorden[0], out var lijst))
            _opEersteWoord[woorden[0]] = lijst = [];
        lijst.Add((woorden, waarde));
    }
}

/// <summary>Makes a <see cref="Herkenner{T}"/> of a list of the classification: by name, code and the spellings of sources.</summary>
public static class Herkenner
{
    public static Herkenner<T> Of<T>(IEnumerable<T> waarden) where T : Waarde => new(waarden.SelectMany(Namen));

    internal static IEnumerable<(string, T)> Namen<T>(T waarde) where T : Waarde =>
        new[] { waarde.Naam, waarde.Code }.Concat(waarde.Schrijfwijzen).Select(s => (s, waarde));
}
