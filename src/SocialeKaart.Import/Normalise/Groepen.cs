using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>Codes of a list of the classification, in the order of the source.</summary>
public sealed record Codelijst(ValueList<string> Codes)
{
    public override string ToString() => string.Join('|', Codes);
}

/// <summary>Reads themes or target groups: known names anywhere in the field, the longest first.</summary>
public sealed partial class Groepen<T>(Waardelijst<T> waarden) where T : Waarde
{
    private readonly Herkenner<T> _herkenner = new(waarden.SelectMany(w => Herkenner.Namen(w).Concat(Extra(w).Select(s => (s, w)))));

    /// <summary>Certain when every part between commas, semicolons, bars or lines holds a known name or a piece of one.</summary>
    public Genormaliseerd<Codelijst> Read(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw))
            return Genormaliseerd.Leeg<Codelijst>(ruw);
        return typeof(T) == typeof(Doelgroep) ? Read(Leeftijden.Benoem(ruw), ruw) : Read(ruw, ruw);
    }

    private Genormaliseerd<Codelijst> Read(string tekst, string ruw)
    {
        var woorden = Sleutel.Woorden(tekst);
        var treffers = _herkenner.Zoek(tekst, woorden);
        if (treffers.Count == 0)
            return Genormaliseerd.Onzeker<Codelijst>("naam-onbekend", ruw);
        if (Ontkenning().IsMatch(tekst))
            return Genormaliseerd.Onzeker<Codelijst>("ontkenning", ruw);
        var lijst = new Codelijst(treffers.Select(t => t.Waarde.Code).Distinct(StringComparer.Ordinal).ToValueList());
        var bekend = treffers.Select(t => (woorden[t.Van].Van, woorden[t.Tot - 1].Tot)).ToList();
        return Deel().EnumerateMatches(tekst) is var delen && AnyUnknown(delen, woorden, bekend)
            ? new(lijst, Zekerheid.Onzeker, "deel-onbekend", ruw, lijst.ToString())
            : Genormaliseerd.Zeker(lijst, "schrijfwijze", ruw);
    }

    private static bool AnyUnknown(Regex.ValueMatchEnumerator delen, List<Woord> woorden, List<(int Van, int Tot)> bekend)
    {
        foreach (var deel in delen)
        {
            var (van, tot) = (deel.Index, deel.Index + deel.Length);
            if (woorden.Exists(w => w.Van >= van && w.Tot <= tot) && !bekend.Exists(b => b.Van < tot && b.Tot > van))
                return true;
        }
        return false;
    }

    private static ValueList<string> Extra(T waarde) =>
        typeof(T) == typeof(Doelgroep) && Woordenschat.Standaard.Doelgroepen.TryGetValue(waarde.Code, out var namen) ? namen : [];

    [GeneratedRegex(@"\b(?:niet (?:voor|geschikt|toegankelijk|bedoeld)|geen|behalve|uitgezonderd|not for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ontkenning();

    [GeneratedRegex(@"(?:[^,;|\n/]|(?<! )/)+")]
    private static partial Regex Deel();
}
