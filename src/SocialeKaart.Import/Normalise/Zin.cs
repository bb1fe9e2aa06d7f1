using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>A sentence of running text, with its words as recognition sees them: worked out once, read by every rule.</summary>
public sealed partial class Zin
{
    private Zin(string tekst)
    {
        Tekst = tekst;
        var woorden = Normalise.Sleutel.Woorden(tekst);
        (Woorden, Sleutel) = (woorden, Normalise.Sleutel.Of(woorden));
    }

    public string Tekst { get; }

    public string Sleutel { get; }

    internal IReadOnlyList<Woord> Woorden { get; }

    /// <summary>Whether one of these pieces stands in it: a cheap look before the rules.</summary>
    internal bool Bevat(ValueList<string> stukken)
    {
        foreach (var stuk in stukken)
            if (Sleutel.Contains(stuk, StringComparison.Ordinal))
                return true;
        return false;
    }

    public static IReadOnlyList<Zin> Of(string tekst) => [.. Einde().Split(tekst).Where(z => z.Length > 0).Select(z => new Zin(z))];

    [GeneratedRegex(@"(?<=[.!?])\s+|\n")]
    private static partial Regex Einde();
}
