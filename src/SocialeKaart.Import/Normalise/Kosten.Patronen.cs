using System.Text.RegularExpressions;

namespace SocialeKaart.Import.Normalise;

/// <summary>How sources write prices. All patterns read folded text.</summary>
public static partial class Kosten
{
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
