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

    [GeneratedRegex(@"\b(nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig) euro\b")]
    private static partial Regex Telwoord();

    [GeneratedRegex(@"\b(\d+) euro (\d\d)\b")]
    private static partial Regex EuroCent();

    [GeneratedRegex(@"(?<![\d,.])(\d\d?) ?(?:eurocent|cent|ct)\b\.?")]
    private static partial Regex Cent();

    // A comma ends a part, but not inside an amount: "2,50", "5,-".
    [GeneratedRegex(@"[;()!\n]|,(?=\s)|\.(?=\s|$)|\s/\s(?=u-?\s?pas|met u)")]
    private static partial Regex Delen();

    // "€ 5 met U-pas € 2": the price of the U-pas begins there. "Gratis met U-pas" is one part.
    [GeneratedRegex(@"(?<=[\d€-]\s.*|[\d-]\s*)\b(?:(?:met|voor|bij|op vertoon van) (?:een |je |uw |de )?)?u-?\s?pas(?=[^;,()]*(?:\d|gratis|korting))|\b(?:of|en) (?=(?:€ ?)?\d[\d.,-]*(?: ?euro)? (?:met|voor|bij) (?:een |je |uw )?u-?\s?pas)|(?<=[\d-]\s.*)\b(?:en )?(?:voor )?(?:kinderen|kind|jeugd)\b(?=.*(?:gratis|[€\d]))")]
    private static partial Regex Apart();

    [GeneratedRegex(@"\b(?:incl\.?|inclusief|including)\s[^;,()]*|\(\s*(?:incl\.?|inclusief)\s[^)]*\)")]
    private static partial Regex Inclusief();

    [GeneratedRegex(@"^(?:de |je )?(?:eerste|1e) (?:keer|les|bezoek|maand|week|bijeenkomst)(?: is)? (?:gratis|kosteloos)$|^(?:gratis |een gratis )?(?:proefles|kennismakingsles|kennismaking)(?: is)?(?: gratis)?$|^gratis (?:eerste|proef)\S*(?: \S+)?$")]
    private static partial Regex Eerstgratis();

    [GeneratedRegex(@"\b(?:kinderen|kind|jeugd)\b")]
    private static partial Regex Kinderen();

    [GeneratedRegex(@"^(?:en )?(?:voor )?(?:kinderen|kind|jeugd)(?: (?:(?:tot en met|t/m) (?<tm>\d\d?)|(?:tot|onder(?: de)?|jonger dan) (?<tot>\d\d?))(?: jaar| jr)?)?(?: (?:betalen|zijn|is))?:? ?(?:(?<gratis>gratis)|(?<prijs>(?:€ ?)?\d{1,3}(?:[.,]\d\d|,-)?(?: euro)?))$", RegexOptions.ExplicitCapture)]
    private static partial Regex Kind();

    [GeneratedRegex(@"(?:€\s*|\b(?:eur|euro)\s+)?(?<![\d.,])(?<heel>\d{1,3}(?:\.\d{3})+|\d{1,6})(?:[.,](?<cent>\d\d)|,-|,=)?(?![\d%])(?:\s*(?:euro|eur|€)(?!\w))?")]
    private static partial Regex Bedrag();

    [GeneratedRegex(@"-|\btot\b|\ba\b|\bt/m\b|\btussen\b.*\ben\b")]
    private static partial Regex Reeks();

    [GeneratedRegex(@"\b(?:ongeveer|circa|ca|rond)\b|\bplm\b")]
    private static partial Regex Ongeveer();

    [GeneratedRegex(@"(?:\bper |\bvoor (?:een|de) |\s?/\s?)(?<e>keer|bezoek|les|maand|jaar|week|maaltijd|lunch|dag|persoon|kwartaal|dagdeel|uur|seizoen|cursus|blok|workshop|deelnemer|deelname|avond|middag|ochtend|maal|activiteit|bijeenkomst|diner|gezin|visit|month|year)\b|\b(?:p/m|p\.m\.?|pm|(?<e>maand)elijks|per mnd)(?!\w)|\b(?<e>jaar)lijks\b|\bp\.?p\.?(?!\w)|\b(?<e>maaltijd|lunch):")]
    private static partial Regex Per();

    [GeneratedRegex(@"\b(?:niet|soms|eerste|proef\w*|kennismaking\w*|behalve|vaak|meestal|afhankelijk|inkomens?\w*|leden|studenten|vrijwilligers|not|verschil\w*|wisselend\w*|varieert|strippenkaart|rittenkaart)\b")]
    private static partial Regex Voorbehoud();

    [GeneratedRegex(@"^(?:(?:de |voor )?(?:deelname|deelnemen|meedoen|toegang|entree|activiteit|inloop|kosten|prijs|lessen)?(?: is| zijn)?:? ?(?:helemaal |geheel |altijd )?(?:gratis|kosteloos|free)(?: (?:deelname|toegang|entree|inloop|toegankelijk|activiteit|deelnemen|(?:voor )?(?:iedereen|deelnemers|bezoekers|bewoners|buurtbewoners)|of charge))*|(?:er zijn |er zitten |aan deelname zijn )?geen (?:deelname)?kosten(?: (?:aan )?verbonden| aan deelname| voor deelnemers)*|zonder (?:\w+ )?kosten|kost(?:en)? (?:je )?(?:niets|niks)|het kost (?:je )?(?:niets|niks)|nihil|niets|niks|vrije? (?:entree|toegang)|(?:entree|toegang) vrij|no costs?)$")]
    private static partial Regex Gratis();

    [GeneratedRegex(@"^(?!.*\bverplicht).*(?:\b(?:vrijwillige?|vrije) (?:\w+ )?(?:bijdrage|gift|donatie|giften)\b|\b(?:gift|giften|donatie|donaties|fooi|fooienpot|donation|donations)\b|pay what you (?:can|want)|naar (?:eigen )?(?:draagkracht|vermogen)|(?:betaal|geef)t? (?:naar )?wat je (?:kunt|wilt|kan)|\bbijdrage naar keuze\b)")]
    private static partial Regex Vrijwillig();

    [GeneratedRegex(@"^(?:er wordt |wij vragen |we vragen |voor |tegen )?(?:een )?(?:kleine?|geringe|lage|beperkte|bescheiden) (?:eigen |financiele |vrijwillige )?(?:bijdrage|vergoeding|prijsje|bedrag|prijs|kosten|onkostenvergoeding)(?: (?:gevraagd|in de kosten|voor (?:de )?(?:onkosten|materialen|materiaal|kosten|ingredienten|maaltijd|lunch)))*$")]
    private static partial Regex Klein();

    [GeneratedRegex(@"^(?:de )?(?:prijs |prijzen |kosten |tarief |tarieven )?(?:zijn |is )?(?:op aanvraag|in overleg|nader te bepalen)$")]
    private static partial Regex Aanvraag();

    [GeneratedRegex(@"\bcak\b")]
    private static partial Regex Cak();

    [GeneratedRegex(@"^(?:(?:dit |deelname |de kosten )?(?:wordt |worden |is |zijn )?(?:vergoed|vergoeding|loopt|betaald|gefinancierd|financiering|bekostigd|eigen bijdrage)? ?(?:via|door|vanuit|uit|op basis van)? ?)(?:de |een |het )?(?:wmo|wlz|pgb|zorgtoewijzing|toewijzing|indicatie|zin)(?:[ -]?(?:indicatie|budget))?(?:(?: ?/ ?| of | en )(?:een )?(?:wmo|wlz|pgb|zorgtoewijzing|zin))*(?: vergoed| betaald| mogelijk)?$")]
    private static partial Regex Wmo();

    [GeneratedRegex(@"\bu-?\s?pas(?:-?\s?(?:tegoed|houders?))?\b")]
    private static partial Regex Upas();

    [GeneratedRegex(@"\b(?:consumpties?|koffie|thee|drankjes?|drinken|kopje|coffee|drinks)\b")]
    private static partial Regex Consumpties();

    [GeneratedRegex(@"\bmax(?:imaal|\.)?|\bhoogstens\b|\bten hoogste\b")]
    private static partial Regex Maximum();

    [GeneratedRegex(@"\bvanaf\b|\bminimaal\b|\bminstens\b")]
    private static partial Regex Minimum();

    [GeneratedRegex(@"\bontvang(?:en|t)?\b|\bkrijg(?:en|t)?\b")]
    private static partial Regex Ontvangt();

    [GeneratedRegex(@"\b(?:per|keer|bezoek|les|maand|jaar|week|maaltijd|lunch|dag|persoon|kwartaal|dagdeel|uur|voor|een|de|het|kosten|kost|anders|tot|max|maximaal|hoogstens|ten|hoogste|vanaf|minimaal|minstens|deelnemers?|ontvang(?:en|t)?|krijg(?:en|t)?|je|u|vrijwilligersvergoeding|onkostenvergoeding|vergoeding|van|euro|zonder|is|bijdrage|eigen|deelname|seizoen|cursus|blok|workshop|avond|middag|ochtend|maal|activiteit|bijeenkomst|diner|gezin|maandelijks|jaarlijks|mnd|tussen|en|a|volwassenen|volwassene|prijs|tarief|entree|toegang|daarna|vervolgens|wordt|worden|gevraagd|vragen|wij|we|er|circa|ca|ongeveer|plm|rond|pp|pm|visit|month|year|each|slechts|materiaalkosten|onkosten|materialen|zijn|bedraagt|bedragen|p\.p|p\.m|inschrijfgeld|inleg|contributie)\b|p/m|[-/:.,+=]")]
    private static partial Regex Vulling();
}
