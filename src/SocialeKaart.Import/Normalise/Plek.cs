using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>Where an activity is: its reach, its wijken (codes), and the buurt in the spelling of the source.</summary>
public sealed record Ligging(Bereik Bereik, ValueList<string> Wijk, string? Buurt)
{
    public override string ToString() => Wijk.Count > 0 ? string.Join('|', Wijk) : Code.Of(Bereik);
}

/// <summary>
/// Reads wijk and buurt from a field. Names come from the classification and the longest wins; a postcode decides only where no field names a
/// place, because the borders of wijken do not follow postcodes.
/// </summary>
public sealed class Plek
{
    private readonly Herkenner<Wijk> _wijken;
    private readonly Woordenschat _woorden = Woordenschat.Standaard;
    private readonly Waardelijst<Wijk> _lijst;
    private readonly Dictionary<string, HashSet<string>> _wijknamen;
    private readonly Dictionary<string, List<string>> _buurtnamen;

    public Plek(Waardelijst<Wijk> wijken)
    {
        _lijst = wijken;
        _wijken = new(wijken.SelectMany(w => Herkenner.Namen(w).Concat(w.Buurten.Append(w.Cbs).Select(b => (b, w)))));
        _wijknamen = wijken.ToDictionary(w => w.Code, Wijknamen, StringComparer.Ordinal);
        _buurtnamen = wijken.ToDictionary(w => w.Code, w => w.Buurten.Select(b => $" {Sleutel.Of(b)} ").ToList(), StringComparer.Ordinal);
    }

    public Genormaliseerd<Ligging> Read(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw))
            return Genormaliseerd.Leeg<Ligging>(ruw);
        var wijken = _wijken.Zoek(ruw);
        if (wijken.Count > 0)
            return Genormaliseerd.Zeker(new Ligging(Bereik.Wijk, Codes(wijken), Buurt(wijken)), "naam", ruw);
        return ReadBereik(ruw) ?? Guess(ruw);
    }

    /// <summary>The field that holds the name of a buurt: its text without what editors put around it.</summary>
    public static string? Buurtnaam(string ruw)
    {
        var naam = ruw.Trim();
        if (naam.IndexOf(':', StringComparison.Ordinal) is var dubbelepunt and >= 0)
            naam = naam[(dubbelepunt + 1)..];
        if (naam.IndexOf(" (", StringComparison.Ordinal) is var haakje and > 0)
            naam = naam[..haakje];
        naam = naam.EndsWith(", Utrecht", StringComparison.OrdinalIgnoreCase) ? naam[..^9] : naam;
        return Sleutel.ZegtNiets(naam) ? null : naam.Trim();
    }

    public Genormaliseerd<Ligging> FromPostcode(string postcode)
    {
        var pc4 = postcode[..4];
        if (_lijst.FirstOrDefault(w => w.Pc4Onzeker.Contains(pc4)) is { } misschien)
            return Genormaliseerd.Onzeker<Ligging>("postcode-op-grens", postcode, misschien.Code);
        return _lijst.FirstOrDefault(w => w.Pc4.Contains(pc4)) is { } wijk
            ? Genormaliseerd.Zeker(new Ligging(Bereik.Wijk, [wijk.Code], null), "postcode", postcode)
            : Genormaliseerd.Onzeker<Ligging>("postcode-onbekend", postcode);
    }

    private Genormaliseerd<Ligging>? ReadBereik(string ruw)
    {
        if (_woorden.Bereik.Zoek(ruw) is not [var eerste, ..])
            return null;
        return eerste.Waarde.Zeker
            ? Genormaliseerd.Zeker(new Ligging(eerste.Waarde.Bereik, [], null), "bereik", ruw)
            : Genormaliseerd.Onzeker<Ligging>("bereik-vaag", ruw, Code.Of(eerste.Waarde.Bereik));
    }

    private Genormaliseerd<Ligging> Guess(string ruw)
    {
        var sleutel = Sleutel.Of(ruw);
        var dichtbij = sleutel.Length < 6 ? null : _wijken.Sleutels.FirstOrDefault(s => s.Length >= 6 && Nearest.Distance(sleutel, s) == 1);
        return Genormaliseerd.Onzeker<Ligging>(
            dichtbij is null ? "plaats-onbekend" : "tikfout", ruw, dichtbij is null ? null : _wijken.Zoek(dichtbij)[0].Waarde.Code);
    }

    private static ValueList<string> Codes(List<Treffer<Wijk>> treffers) =>
        treffers.Select(t => t.Waarde.Code).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>One activity in several wijken has no buurt of its own.</summary>
    private string? Buurt(List<Treffer<Wijk>> treffers) =>
        treffers.TrueForAll(t => t.Waarde == treffers[0].Waarde) ? treffers.Find(IsBuurt)?.Tekst : null;

    /// <summary>Not the wijk under another spelling, and part of the name of one of its buurten.</summary>
    private bool IsBuurt(Treffer<Wijk> t) =>
        !_wijknamen[t.Waarde.Code].Contains(t.Sleutel.Replace(" ", "", StringComparison.Ordinal))
        && _buurtnamen[t.Waarde.Code].Exists(b => b.Contains($" {t.Sleutel} ", StringComparison.Ordinal));

    private static HashSet<string> Wijknamen(Wijk w)
    {
        var naam = Sleutel.Of(w.Naam).Replace(" ", "", StringComparison.Ordinal);
        return [naam, Sleutel.Of(w.Cbs), $"wijk{w.Cbs[^2..]}{naam}"];
    }
}
