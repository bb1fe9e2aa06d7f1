namespace SocialeKaart.Content.Leesbaarheid;

/// <summary>A hard word with what to write for it. Without <see cref="Beter"/> it is an abbreviation that everybody knows.</summary>
public sealed record Schrijfregel(string Woord, string? Beter);

/// <summary>
/// The editors' own list, <c>content/schrijfwijzer.txt</c>: a line <c>woord, woord -> gewoon woord</c>, or <c>AFK bekend</c> for an abbreviation
/// that needs no explanation; a line with # in front is an explanation. The full stop behind an abbreviation does not count.
/// </summary>
public sealed class Schrijfwijzer
{
    public const string Bestand = "schrijfwijzer.txt";

    private const string Bekend = " bekend";

    public static readonly Schrijfwijzer Leeg = new([]);

    private readonly Dictionary<string, string?> _byWoord = new(StringComparer.OrdinalIgnoreCase);

    private Schrijfwijzer(IEnumerable<Schrijfregel> regels)
    {
        Regels = regels.ToValueList();
        foreach (var regel in Regels)
            _byWoord.TryAdd(regel.Woord, regel.Beter);
        Langste = Regels.Select(regel => regel.Woord.Split(' ').Length).DefaultIfEmpty(0).Max();
    }

    public ValueList<Schrijfregel> Regels { get; }

    /// <summary>Most words in one entry.</summary>
    internal int Langste { get; }

    /// <summary>Reads the list. A line with a problem is left out; the rest stays in use.</summary>
    public static Schrijfwijzer Read(string text, string file, List<Probleem> problems)
    {
        var regels = new List<Schrijfregel>();
        foreach (var (index, line) in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Index())
            foreach (var (regel, column) in Line(new Stuk(line, 1).Trim()))
                if (regel is null)
                    problems.Add(new(file, index + 1, column, Ernst.Fout, "schrijf \"moeilijk woord -> gewoon woord\", of \"AFK bekend\" voor een afkorting die iedereen kent"));
                else if (regels.Exists(r => string.Equals(r.Woord, regel.Woord, StringComparison.OrdinalIgnoreCase)))
                    problems.Add(new(file, index + 1, column, Ernst.Waarschuwing, $"\"{regel.Woord}\" staat al eerder in deze lijst; haal er een weg"));
                else
                    regels.Add(regel);
        return new(regels);
    }

    /// <summary>What to write for this word or these words; null when the list has nothing better.</summary>
    public string? Beter(string woord) => _byWoord.GetValueOrDefault(woord);

    /// <summary>Whether the list says that everybody knows this abbreviation.</summary>
    public bool Kent(string afkorting) => _byWoord.TryGetValue(afkorting, out var beter) && beter is null;

    private static IEnumerable<(Schrijfregel? Regel, int Column)> Line(Stuk line)
    {
        if (line.IsEmpty || line.Text[0] == '#')
            return [];
        if (line.Text.EndsWith(Bekend, StringComparison.Ordinal))
            return [(new(line.Text[..^Bekend.Length], null), line.Column)];
        var (left, right) = line.Cut("->");
        return left.Split(",").Select(woord =>
            (woord.IsEmpty || right is not { IsEmpty: false } beter ? null : new Schrijfregel(woord.Text.TrimEnd('.'), beter.Text), woord.Column));
    }
}
