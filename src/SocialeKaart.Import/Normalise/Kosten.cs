using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>
/// Reads costs into the notation of docs/formats.md: "2.50/keer", "gratis", "5.00;upas=2.50", "2.00..5.00". What may be free only for some,
/// or holds a word it does not know, stays text.
/// </summary>
public static partial class Kosten
{
    private static readonly (string Woord, string Eenheid)[] Eenheden =
    [
        ("keer", "keer"), ("bezoek", "keer"), ("les", "les"), ("maand", "maand"), ("p/m", "maand"), ("jaar", "jaar"), ("week", "week"),
        ("maaltijd", "maaltijd"), ("lunch", "maaltijd"), ("dag", "dag"), ("persoon", "persoon"), ("kwartaal", "kwartaal"), ("dagdeel", "dagdeel"), ("uur", "uur"),
        ("seizoen", "seizoen"), ("cursus", "cursus"), ("blok", "blok"), ("workshop", "workshop"), ("deelnemer", "persoon"), ("deelname", "keer"), ("avond", "keer"), ("middag", "keer"),
        ("ochtend", "keer"), ("maal", "keer"), ("activiteit", "keer"), ("bijeenkomst", "keer"), ("diner", "maaltijd"), ("eten", "maaltijd"), ("gezin", "gezin"), ("visit", "keer"), ("month", "maand"), ("year", "jaar"),
    ];

    private static readonly string[] Telwoorden =
        ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien",
        "zestien", "zeventien", "achttien", "negentien", "twintig"];

    // A page about costs is no price.
    private const int Langst = 1000;

    public static Genormaliseerd<string> Read(string ruw)
    {
        if (ruw.Length > Langst)
            return Genormaliseerd.Onzeker<string>("te-lang", ruw);
        if (Sleutel.Of(ruw) == "geen")
            return Genormaliseerd.Zeker("gratis", "woord", ruw);
        if (Sleutel.ZegtNiets(ruw))
            return Sleutel.Of(ruw).StartsWith("zie", StringComparison.Ordinal)
                ? Genormaliseerd.Onzeker<string>("verwijzing", ruw)
                : Genormaliseerd.Leeg<string>(ruw);
        var tekst = Numbers(Folding.Fold(ruw).Replace('\u00a0', ' '));
        var delen = Delen().Split(Apart().Replace(Inclusief().Replace(tekst, ""), ";$0")).Select(d => d.Trim()).Where(d => d.Length > 0).ToList();
        if (delen.RemoveAll(d => Eerstgratis().IsMatch(d)) > 0 && !delen.Exists(d => Bedrag().IsMatch(d)))
            return Genormaliseerd.Onzeker<string>("voorbehoud", ruw);
        if (delen.Exists(Voorbehoud().IsMatch) || delen.Exists(d => Kind().Match(d) is { Success: false } && Kinderen().IsMatch(d)))
            return Genormaliseerd.Onzeker<string>("voorbehoud", ruw);
        var toevoegingen = delen.Select(Toevoeging).OfType<string>().ToList();
        var basis = string.Join(' ', delen.Where(d => Toevoeging(d) is null));
        return Basis(basis.Trim(), string.Concat(toevoegingen), ruw);
    }

    private static Genormaliseerd<string> Basis(string tekst, string toevoeging, string ruw)
    {
        if (tekst.Length == 0)
            return Genormaliseerd.Onzeker<string>("bedrag-onbekend", ruw, "?" + toevoeging);
        if (Woordelijk(tekst) is { } woord)
            return Genormaliseerd.Zeker(woord + toevoeging, "woord", ruw);
        var bedragen = Bedrag().Matches(tekst).Select(Amount).ToList();
        var rest = Vulling().Replace(Bedrag().Replace(tekst, " "), " ").Trim();
        if (bedragen.Count is 0 or > 2 || bedragen.Count == 2 && !Reeks().IsMatch(tekst) || rest.Length > 0 && !rest.StartsWith("lidmaatschap", StringComparison.Ordinal))
            return Genormaliseerd.Onzeker<string>("kosten-niet-begrepen", ruw);
        var eenheid = Eenheid(tekst);
        if (rest.Length > 0)
            return Genormaliseerd.Onzeker<string>("lidmaatschap", ruw, $"{bedragen[0]}/jaar");
        var bedrag = bedragen.Count == 2 ? $"{bedragen[0]}..{bedragen[1]}"
            : Maximum().IsMatch(tekst) ? ".." + bedragen[0]
            : Minimum().IsMatch(tekst) ? bedragen[0] + "+" : bedragen[0];
        if (Ongeveer().IsMatch(tekst))
            return Genormaliseerd.Onzeker<string>("ongeveer", ruw, bedrag + eenheid);
        return Genormaliseerd.Zeker((bedrag == "0.00" ? "gratis" : Ontvangt().IsMatch(tekst) ? $"ontvangt={bedrag}{eenheid}" : bedrag + eenheid) + toevoeging, "bedrag", ruw);
    }

    private static string? Woordelijk(string tekst) => tekst switch
    {
        _ when tekst.Any(char.IsAsciiDigit) => null,
        _ when Gratis().IsMatch(tekst) => "gratis",
        _ when Vrijwillig().IsMatch(tekst) => "vrijwillig",
        _ when Klein().IsMatch(tekst) => "klein-bedrag",
        _ when Aanvraag().IsMatch(tekst) => "op-aanvraag",
        _ when Cak().IsMatch(tekst) => "cak",
        _ when Wmo().IsMatch(tekst) => "wmo",
        _ => null,
    };

    /// <summary>What is said besides the price: the discount of the U-pas, the price of coffee.</summary>
    private static string? Toevoeging(string deel)
    {
        if (Kind().Match(deel) is { Success: true } kind)
            return Kinderprijs(kind);
        var bedrag = !deel.Contains('%', StringComparison.Ordinal) && Bedrag().Match(deel) is { Success: true } m ? Amount(m) : null;
        if (Upas().IsMatch(deel))
            return ";upas=" + (deel.Contains("gratis", StringComparison.Ordinal) ? "gratis" : bedrag
                ?? (deel.Contains("tegoed", StringComparison.Ordinal) ? "tegoed" : "geldig"));
        if (!Consumpties().IsMatch(deel))
            return null;
        return bedrag is null ? "+consumpties" : ";consumpties=" + bedrag;
    }

    /// <summary>"Tot 12" is younger than 12, "t/m 12" younger than 13.</summary>
    private static string Kinderprijs(Match kind)
    {
        var leeftijd = kind.Groups["tot"].Success ? "<" + kind.Groups["tot"].Value
            : kind.Groups["tm"].Success ? "<" + (int.Parse(kind.Groups["tm"].Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture) : "";
        return $";kind{leeftijd}={(kind.Groups["gratis"].Success ? "gratis" : Amount(Bedrag().Match(kind.Groups["prijs"].Value)))}";
    }

    private static string Eenheid(string tekst)
    {
        var m = Per().Match(tekst);
        if (m.Success && !m.Groups["e"].Success)
            return m.Value.Contains('m', StringComparison.Ordinal) ? "/maand" : "/persoon";
        return Array.Find(Eenheden, e => e.Woord == m.Groups["e"].Value) is { Eenheid: { } eenheid } ? "/" + eenheid : "";
    }

    private static string Amount(Match m)
    {
        var heel = m.Groups["heel"].Value.Replace(".", "", StringComparison.Ordinal);
        var cent = m.Groups["cent"].Success ? m.Groups["cent"].Value : "00";
        return decimal.Parse($"{heel}.{cent}", CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture);
    }

    private static string Numbers(string tekst) =>
        EuroCent().Replace(Cent().Replace(Telwoord().Replace(tekst, m => $"{Array.IndexOf(Telwoorden, m.Groups[1].Value)} euro"), m => $"0,{m.Groups[1].Value.PadLeft(2, '0')} euro"), "$1,$2 euro");
}
