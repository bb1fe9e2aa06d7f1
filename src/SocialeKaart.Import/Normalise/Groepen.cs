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
    private readonly Herkenner<T> _herkenner = Herkenner.Of(waarden);

    /// <summary>Certain when every part between commas, semicolons, bars or lines holds a known name.</summary>
    public Genormaliseerd<Codelijst> Read(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw))
            return Genormaliseerd.Leeg<Codelijst>(ruw);
        var codes = _herkenner.Zoek(ruw).Select(t => t.Waarde.Code).Distinct(StringComparer.Ordinal).ToValueList();
        if (codes.Count == 0)
            return Genormaliseerd.Onzeker<Codelijst>("naam-onbekend", ruw);
        var lijst = new Codelijst(codes);
        return Scheiding().Split(ruw).Any(IsUnknown)
            ? new(lijst, Zekerheid.Onzeker, "deel-onbekend", ruw, lijst.ToString())
            : Genormaliseerd.Zeker(lijst, "schrijfwijze", ruw);
    }

    private bool IsUnknown(string deel) =>
        Sleutel.Of(deel).Length > 0 && _herkenner.Zoek(deel).Count == 0 && _heel.All(h => !h.Contains(Sleutel.Of(deel), StringComparison.Ordinal));

    // "Muziek, theater en dans" is one name with a comma inside.
    private readonly List<string> _heel = [.. waarden.Select(w => w.Naam).Concat(waarden.SelectMany(w => w.Schrijfwijzen))
        .Where(n => n.AsSpan().ContainsAny(",;/|")).Select(Sleutel.Of)];

    [GeneratedRegex(@"[,;|/\n]")]
    private static partial Regex Scheiding();
}
