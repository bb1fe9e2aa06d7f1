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
    ];

    private static readonly string[] Telwoorden =
        ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien"];

    public static Genormaliseerd<string> Read(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw))
            return Sleutel.Of(ruw).StartsWith("zie", StringComparison.Ordinal)
                ? Genormaliseerd.Onzeker<string>("verwijzing", ruw)
                : Genormaliseerd.Leeg<string>(ruw);
        var tekst = Numbers(Folding.Fold(ruw).Replace('\u00a0', ' '));
        if (Voorbehoud().IsMatch(tekst))
            return Genormaliseerd.Onzeker<string>("voorbehoud", ruw);
        var delen = Delen().Split(tekst).Where(d => d.Trim().Length > 0).ToList();
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
        if (bedragen.Count is 0 or > 2 || rest.Length > 0 && !rest.StartsWith("lidmaatschap", StringComparison.Ordinal))
            return Genormaliseerd.Onzeker<string>("kosten-niet-begrepen", ruw);
        var eenheid = Eenheid(tekst);
        if (rest.Length > 0)
            return Genormaliseerd.Onzeker<string>("lidmaatschap", ruw, $"{bedragen[0]}/jaar");
        var bedrag = bedragen.Count == 2 ? $"{bedragen[0]}..{bedragen[1]}"
            : Maximum().IsMatch(tekst) ? ".." + bedragen[0]
            : Minimum().IsMatch(tekst) ? bedragen[0] + "+" : bedragen[0];
        return Genormaliseerd.Zeker((bedrag == "0.00" ? "gratis" : Ontvangt().IsMatch(tekst) ? $"ontvangt={bedrag}{eenheid}" : bedrag + eenheid) + toevoeging, "bedrag", ruw);
    }

    private static string? Woordelijk(string tekst) => tekst switch
    {
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
        var bedrag = Bedrag().Match(deel) is { Success: true } m ? Amount(m) : null;
        if (Upas().IsMatch(deel))
            return ";upas=" + (deel.Contains("gratis", StringComparison.Ordinal) ? "gratis" : bedrag
                ?? (deel.Contains("tegoed", StringComparison.Ordinal) ? "tegoed" : "geldig"));
        if (!Consumpties().IsMatch(deel))
            return null;
        return bedrag is null ? "+consumpties" : ";consumpties=" + bedrag;
    }

    private static string Eenheid(string tekst) =>
        Per().Match(tekst) is { Success: true } m && Array.Find(Eenheden, e => e.Woord == m.Groups["e"].Value) is { Eenheid: { } eenheid } ? "/" + eenheid : "";

    private static string Amount(Match m)
    {
        var heel = m.Groups["heel"].Value.Replace(".", "", StringComparison.Ordinal);
        var cent = m.Groups["cent"].Success ? m.Groups["cent"].Value : "00";
        return decimal.Parse($"{heel}.{cent}", CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture);
    }

    private static string Numbers(string tekst) =>
        EuroCent().Replace(Telwoord().Replace(tekst, m => $"{Array.IndexOf(Telwoorden, m.Groups[1].Value)} euro"), "$1,$2 euro");

    [GeneratedRegex(@"\b(nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien) euro\b")]
    private static partial Regex Telwoord();

    [GeneratedRegex(@"\b(\d+) euro (\d\d)\b")]
    private static partial Regex EuroCent();

    // A comma ends a part, but not inside an amount: "2,50", "5,-".
    [GeneratedRegex(@"[;()!\n]|,(?=\s)|\.(?=\s|$)")]
    private static partial Regex Delen();

    [GeneratedRegex(@"(?:€\s*|\b(?:eur|euro)\s+)?(?<![\d.,])(?<heel>\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](?<cent>\d\d)|,-)?(?![\d])(?:\s*(?:euro|eur|€)(?!\w))?")]
    private static partial Regex Bedrag();

    [GeneratedRegex(@"(?:\bper |\bvoor (?:een|de) |\s?/\s?)(?<e>keer|bezoek|les|maand|jaar|week|maaltijd|lunch|dag|persoon|kwartaal|dagdeel|uur)\b|(?<e>p/m)|\b(?<e>maaltijd|lunch):")]
    private static partial Regex Per();

    [GeneratedRegex(@"\b(?:niet|soms|eerste|proef\w*|kennismaking\w*|behalve|vaak|meestal|afhankelijk|inkomen|kinderen|leden|studenten|vrijwilligers)\b")]
    private static partial Regex Voorbehoud();

    [GeneratedRegex(@"^(?:(?:de )?(?:deelname|toegang|activiteit)?(?: is)? ?(?:helemaal )?gratis(?: deelname| toegang)?|(?:kosten: ?)?gratis|kosteloos|(?:er zijn |er zitten )?geen kosten(?: aan verbonden)?|kost niets)$")]
    private static partial Regex Gratis();

    [GeneratedRegex(@"^(?:een )?(?:vrijwillige (?:bijdrage|gift)|gift(?: is)? welkom|pay what you can|naar draagkracht|betaal wat je kunt)$")]
    private static partial Regex Vrijwillig();

    [GeneratedRegex(@"^(?:voor |tegen )?(?:een )?kleine? (?:eigen )?(?:bijdrage|vergoeding|prijsje|bedrag|prijs)$")]
    private static partial Regex Klein();

    [GeneratedRegex(@"^(?:prijs )?op aanvraag$")]
    private static partial Regex Aanvraag();

    [GeneratedRegex(@"^(?:eigen bijdrage )?(?:via (?:het )?)?cak$")]
    private static partial Regex Cak();

    [GeneratedRegex(@"^(?:(?:vergoed |loopt |betaald )?(?:via |door )?(?:de |een )?)?(?:wmo|pgb|zorgtoewijzing|toewijzing)(?:(?: ?/ ?| of | en )(?:wmo|pgb|zorgtoewijzing))*$")]
    private static partial Regex Wmo();

    [GeneratedRegex(@"\bu-?\s?pas(?:tegoed)?\b")]
    private static partial Regex Upas();

    [GeneratedRegex(@"\b(?:consumpties?|koffie|thee|drankjes?)\b")]
    private static partial Regex Consumpties();

    [GeneratedRegex(@"\bmax(?:imaal|\.)?|\bhoogstens\b")]
    private static partial Regex Maximum();

    [GeneratedRegex(@"\bvanaf\b|\bminimaal\b")]
    private static partial Regex Minimum();

    [GeneratedRegex(@"\bontvang(?:en|t)\b")]
    private static partial Regex Ontvangt();

    [GeneratedRegex(@"\b(?:per|keer|bezoek|les|maand|jaar|week|maaltijd|lunch|dag|persoon|kwartaal|dagdeel|uur|voor|een|de|het|kosten|kost|anders|tot|max|maximaal|hoogstens|vanaf|minimaal|deelnemers|ontvangen|ontvangt|vergoeding|van|euro|zonder|is|bijdrage|eigen|deelname)\b|p/m|[-/:.,+]")]
    private static partial Regex Vulling();
}
