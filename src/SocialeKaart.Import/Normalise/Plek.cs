using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>
/// Reads wijk and buurt from a field. Names come from the classification and the longest wins; a postcode decides only where no field names a
/// place, because the borders of wijken do not follow postcodes.
/// </summary>
public sealed partial class Plek
{
    // All 111 buurten in a row are longer, but nobody means them.
    private const int Langst = 1000;

    private readonly Herkenner<Plaats> _plaatsen;
    private readonly Herkenner<Wijk> _wijken;
    private readonly Woordenschat _woorden = Woordenschat.Standaard;
    private readonly Waardelijst<Wijk> _lijst;
    private readonly Dictionary<string, HashSet<string>> _wijknamen;
    private readonly Dictionary<string, List<string>> _buurtnamen;

    public Plek(Waardelijst<Wijk> wijken)
    {
        _lijst = wijken;
        var namen = wijken.SelectMany(w => Herkenner.Namen(w).Concat(w.Buurten.Append(w.Cbs).Concat(_woorden.Plek.Wijken(w.Code)).Select(b => (b, w)))).ToList();
        _wijken = new(namen);
        _plaatsen = new(namen.Select(n => (n.Item1, new Plaats(n.Item2, null))).Concat(_woorden.Plek.Bereik.Select(b => (b.Naam, new Plaats(null, b.Woord)))));
        _wijknamen = wijken.ToDictionary(w => w.Code, Wijknamen, StringComparer.Ordinal);
        _buurtnamen = wijken.ToDictionary(w => w.Code, w => w.Buurten.Select(b => $" {Sleutel.Of(b)} ").ToList(), StringComparer.Ordinal);
    }

    public Genormaliseerd<Ligging> Read(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw) || !ruw.Any(char.IsLetterOrDigit))
            return Genormaliseerd.Leeg<Ligging>(ruw);
        if (ruw.Length > Langst)
            return Genormaliseerd.Onzeker<Ligging>("te-lang", ruw);
        var woorden = Sleutel.Woorden(ruw);
        var treffers = Elders(_plaatsen.Zoek(ruw, woorden), ruw, woorden);
        var los = woorden.Where((_, i) => !treffers.Exists(t => t.Van <= i && i < t.Tot)).Select(w => w.Sleutel).ToList();
        if (los.Exists(_woorden.Plek.Ontkenning.Contains))
            return Genormaliseerd.Onzeker<Ligging>("ontkenning", ruw);
        if (treffers.Count == 0)
            return Pc4().IsMatch(ruw) ? FromPostcodes(ruw) : Guess(ruw);
        var (wijken, ligging) = Together(treffers);
        var vaagNaam = los.Exists(_woorden.Plek.Vaag.Contains);
        if (vaagNaam || Gebroken(treffers, ruw, woorden))
            return Genormaliseerd.Onzeker<Ligging>("naam-dubbelzinnig", ruw, vaagNaam && wijken.Count > 0 && Deel().IsMatch(ruw) ? ligging.ToString() : null);
        if (Deel().Split(ruw) is { Length: > 1 } delen && delen.Select(Typo).OfType<string>().ToList() is { Count: > 0 } fouten)
            return Genormaliseerd.Onzeker<Ligging>("tikfout", ruw, string.Join('|', ligging.ToString().Split('|').Concat(fouten).Distinct()));
        var vaag = treffers.Find(t => t.Waarde.Bereik is { Zeker: false });
        if (vaag is not null && wijken.Count == 0)
            return Genormaliseerd.Onzeker<Ligging>("bereik-vaag", ruw, Code.Of(vaag.Waarde.Bereik!.Bereik));
        return Genormaliseerd.Zeker(ligging, wijken.Count > 0 ? "naam" : "bereik", ruw);
    }

    /// <summary>A quarter of another municipality ("Nieuwegein-Zuid") or of a buurt ("Hoograven-Oost") is no wijk of this one.</summary>
    private List<Treffer<Plaats>> Elders(List<Treffer<Plaats>> treffers, string ruw, List<Woord> woorden) => treffers.FindAll(t => !(IsRichting(t)
        && treffers.Exists(b => !IsRichting(b) && (b.Waarde.Bereik is null or { Bereik: Bereik.BuitenUtrecht }) && Vast(b, t, ruw, woorden)
            || b.Waarde.Bereik?.Bereik == Bereik.BuitenUtrecht && Vast(t, b, ruw, woorden))));

    /// <summary>"Zuid-Oost" is neither Zuid nor Oost, and "West-Betuwe" not West.</summary>
    private bool Gebroken(List<Treffer<Plaats>> treffers, string ruw, List<Woord> woorden) =>
        treffers.Zip(treffers.Skip(1)).Any(p => (IsRichting(p.First) || IsRichting(p.Second)) && Vast(p.First, p.Second, ruw, woorden))
        || treffers.Exists(t => IsRichting(t) && (Koppel(ruw, woorden, t.Van - 1, t.Van, treffers) || Koppel(ruw, woorden, t.Tot - 1, t.Tot, treffers)));

    /// <summary>A hyphen ties the words here together, and the one that is no place is not the name of the city.</summary>
    private bool Koppel(string ruw, List<Woord> woorden, int links, int rechts, List<Treffer<Plaats>> treffers)
    {
        if (links < 0 || rechts >= woorden.Count || ruw[woorden[links].Tot..woorden[rechts].Van] is not ("-" or "\u2013"))
            return false;
        var vreemd = treffers.Exists(t => t.Van <= links && links < t.Tot) ? rechts : links;
        return !treffers.Exists(t => t.Van <= vreemd && vreemd < t.Tot) && !_woorden.Plek.Stad.Contains(woorden[vreemd].Sleutel);
    }

    private bool IsRichting(Treffer<Plaats> t) => _woorden.Plek.Richting.Contains(t.Sleutel);

    /// <summary>Nothing but a space or a hyphen stands between them.</summary>
    private static bool Vast(Treffer<Plaats> een, Treffer<Plaats> ander, string ruw, List<Woord> woorden) =>
        een.Tot == ander.Van && ruw[woorden[een.Tot - 1].Tot..woorden[ander.Van].Van].All(c => c is ' ' or '-' or '\u2013');

    private (List<Treffer<Wijk>> Wijken, Ligging Ligging) Together(List<Treffer<Plaats>> treffers)
    {
        var wijken = treffers.FindAll(t => t.Waarde.Wijk is not null).ConvertAll(t => new Treffer<Wijk>(t.Waarde.Wijk!, t.Sleutel, t.Tekst, t.Van, t.Tot));
        var bereiken = treffers.Select(t => t.Waarde.Bereik).OfType<BereikWoord>().Where(b => b.Zeker).Select(b => b.Bereik).Distinct().ToList();
        return wijken.Count > 0
            ? (wijken, new Ligging(Bereik.Wijk, Codes(wijken), Buurt(wijken)) { Ook = bereiken.Where(b => b != Bereik.Stedelijk).ToValueList() })
            : (wijken, new Ligging(bereiken.Count > 0 ? bereiken[0] : Bereik.Wijk, [], null) { Ook = bereiken.Skip(1).ToValueList() });
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

    private Genormaliseerd<Ligging> FromPostcodes(string ruw)
    {
        var gevonden = Pc4().Matches(ruw).Select(m => FromPostcode(m.Value)).ToList();
        if (gevonden.TrueForAll(g => g.Vast is not null))
            return Genormaliseerd.Zeker(new Ligging(Bereik.Wijk, gevonden.SelectMany(g => g.Vast!.Wijk).Distinct(StringComparer.Ordinal).ToValueList(), null), "postcode", ruw);
        return gevonden[0] with { Ruw = ruw, Waarde = null, Zekerheid = Zekerheid.Onzeker };
    }

    private Genormaliseerd<Ligging> Guess(string ruw) => Typo(ruw) is { } code
        ? Genormaliseerd.Onzeker<Ligging>("tikfout", ruw, code)
        : Genormaliseerd.Onzeker<Ligging>("plaats-onbekend", ruw);

    /// <summary>The wijk of the one known name that is a typing mistake away; short names are too much alike.</summary>
    private string? Typo(string tekst)
    {
        var sleutel = Sleutel.Of(tekst);
        if (sleutel.Length < 5 || sleutel.Length > 40 || _plaatsen.Zoek(sleutel).Count > 0)
            return null;
        return _wijken.Sleutels.Where(s => s.Length >= 5 && Nearest.Distance(sleutel, s) <= (Math.Min(s.Length, sleutel.Length) >= 8 ? 2 : 1))
            .OrderBy(s => Nearest.Distance(sleutel, s)).FirstOrDefault() is { } bekend ? _wijken.Zoek(bekend)[0].Waarde.Code : null;
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

    [GeneratedRegex(@"(?<![\d.-])[1-9]\d{3}(?![\d.])")]
    private static partial Regex Pc4();

    [GeneratedRegex(@"[,;/&+\n]|\ben\b|\bof\b")]
    private static partial Regex Deel();

    /// <summary>A wijk of the classification, or a place that is none.</summary>
    private sealed record Plaats(Wijk? Wijk, BereikWoord? Bereik);
}
