using System.Globalization;
using SocialeKaart.Content;

namespace SocialeKaart.Cli;

/// <summary>One of a list to choose from, by number, code or name.</summary>
internal sealed record Keuze(string Code, string Naam);

/// <summary>A question; an answer becomes a value, or an objection in plain Dutch.</summary>
/// <param name="Optie">The option that answers it as well: <c>--naam</c>.</param>
internal sealed record Vraag(string Optie, string Tekst, Func<string, (string? Waarde, string? Bezwaar)> Lees)
{
    public IReadOnlyList<Keuze> Keuzes { get; init; } = [];

    public static Vraag Kies(string optie, string tekst, IReadOnlyList<Keuze> keuzes) => new(optie, tekst, antwoord => Choose(antwoord, keuzes)) { Keuzes = keuzes };

    /// <summary>What was meant perhaps, and the end of the sentence.</summary>
    public static string Hint(string antwoord, IEnumerable<string> codes) => Nearest.Hint(Folding.Slug(antwoord), codes) is { Length: > 0 } hint ? hint : ".";

    private static (string?, string?) Choose(string antwoord, IReadOnlyList<Keuze> keuzes)
    {
        if (int.TryParse(antwoord, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer))
            return nummer >= 1 && nummer <= keuzes.Count ? (keuzes[nummer - 1].Code, null) : (null, $"Kies een nummer van 1 tot en met {keuzes.Count}.");
        var slug = Folding.Slug(antwoord);
        var found = keuzes.Where(k => k.Code == slug || Folding.Slug(k.Naam) == slug).Select(k => k.Code).Distinct().ToList();
        return found is [var code] ? (code, null)
            : (null, $"\"{antwoord}\" staat niet in de lijst{Hint(antwoord, keuzes.Select(k => k.Code))} Kies uit: {string.Join(", ", keuzes.Select(k => k.Code))}.");
    }
}

/// <summary>Asks on a terminal until each answer will do. Without one every answer has to be given as an option.</summary>
/// <param name="input">Null when nobody is there to answer.</param>
internal sealed class Vragenronde(TextReader? input, TextWriter output)
{
    private readonly List<string> _bezwaren = [];

    /// <summary>What could not be answered, one sentence each.</summary>
    public IReadOnlyList<string> Bezwaren => _bezwaren;

    public string Ask(Vraag vraag, string? gegeven)
    {
        if (gegeven is not null && Read(vraag, gegeven) is { } meteen)
            return meteen;
        if (gegeven is null && input is null)
            _bezwaren.Add($"Geef {vraag.Optie} mee: {vraag.Tekst}");
        if (input is null)
            return "";
        output.WriteLine(vraag.Tekst);
        foreach (var (at, keuze) in vraag.Keuzes.Index())
            output.WriteLine($"  {at + 1,2}. {keuze.Naam}");
        while (true)
        {
            output.Write("> ");
            if (input.ReadLine() is not { } antwoord)
            {
                _bezwaren.Add($"Er kwam geen antwoord op: {vraag.Tekst}");
                return "";
            }
            if (Read(vraag, antwoord) is { } waarde)
                return waarde;
        }
    }

    private string? Read(Vraag vraag, string antwoord)
    {
        var (waarde, bezwaar) = antwoord.Trim().Length == 0 ? (null, "Vul hier iets in.") : vraag.Lees(antwoord.Trim());
        if (bezwaar is not null && input is null)
            _bezwaren.Add($"{vraag.Optie}: {bezwaar}");
        else if (bezwaar is not null)
            output.WriteLine(bezwaar);
        return waarde;
    }
}
