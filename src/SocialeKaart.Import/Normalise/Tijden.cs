using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>
/// Reads days and times into the notation of docs/formats.md: "ma,wo 10:00-12:00; vr middag /2-wekelijks; !za". A text that holds one word
/// it does not know stays text: half understood opening hours send people to a closed door.
/// </summary>
public sealed partial class Tijden(DateOnly vandaag)
{
    // Opening hours are no essay: the longest of 255 that were measured has 200 characters.
    private const int Langst = 1000;

    private static readonly string[] Telwoorden = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

    public Genormaliseerd<string> Read(string ruw)
    {
        if (ruw.Length > Langst)
            return Genormaliseerd.Onzeker<string>("te-lang", ruw);
        var tekst = Folding.Fold(ruw).Trim().TrimEnd('.', '!');
        if (Naarelders().IsMatch(tekst))
            return Genormaliseerd.Zeker("zie-website", "verwijzing", ruw);
        if (tekst.Length == 0 || Sleutel.ZegtNiets(ruw))
            return Genormaliseerd.Leeg<string>(ruw);
        if (Frequentie().Match(tekst) is { Success: true } f)
            return Genormaliseerd.Zeker(Freq(f), "frequentie", ruw);
        if (Altijd().IsMatch(tekst))
            return Genormaliseerd.Zeker("ma-zo 00:00-24:00", "altijd", ruw);
        var woorden = Tijdwoorden.Of(ruw);
        return woorden.Exists(w => w.Soort is Tijdsoort.Dag or Tijdsoort.AlleDagen) ? MetDagen(new(woorden, vandaag), ruw) : ZonderDagen(woorden, tekst, ruw);
    }

    private static Genormaliseerd<string> MetDagen(Weekrooster rooster, string ruw) => rooster.Notatie is { } notatie
        ? Genormaliseerd.Zeker(notatie, rooster.ZonderVakanties ? "dagen-en-tijden-buiten-vakanties" : "dagen-en-tijden", ruw)
        : Genormaliseerd.Onzeker<string>("tijd-niet-begrepen", ruw);

    private static Genormaliseerd<string> ZonderDagen(List<Tijdwoord> woorden, string tekst, string ruw)
    {
        if (woorden.Exists(w => w.Waarde == "a") && woorden.TrueForAll(w => w is { Soort: Tijdsoort.Vlag, Waarde: "a" } or { Soort: Tijdsoort.Vulling or Tijdsoort.Grens or Tijdsoort.En }))
            return Genormaliseerd.Zeker("a", "afspraak", ruw);
        return Wisselend().IsMatch(tekst)
            ? Genormaliseerd.Zeker("flexibel", "wisselend", ruw)
            : Genormaliseerd.Onzeker<string>("geen-dagen", ruw);
    }

    private static string Freq(Match f)
    {
        var tot = f.Groups["b"].Success ? "-" + Getal(f.Groups["b"].Value) : "";
        var eenheid = f.Groups["e"].Value switch
        {
            "dagdeel" or "dagdelen" => "dagdelen",
            "dag" or "dagen" => "dagen",
            "uur" or "uren" => "uur",
            _ => "keer",
        };
        return $"freq={Getal(f.Groups["a"].Value)}{tot} {eenheid}/{(f.Groups["p"].Success ? f.Groups["p"].Value : "week")}";
    }

    private static string Getal(string woord) =>
        woord is "eens" or "eenmaal" ? "1" : Array.IndexOf(Telwoorden, woord) is var i and >= 0 ? (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : woord;

    [GeneratedRegex(@"^(?:zie|kijk|check|raadpleeg|bekijk)\b(?: (?:op|in|ook|voor|de|onze|het|actuele|agenda|tijden|openingstijden|dagen|en|data|rooster|van))*? (?:website|site|rooster|agenda|facebook\w*|www\.\S+|https?:\S+)")]
    private static partial Regex Naarelders();

    private const string Aantal = @"\d\d?|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien";

    [GeneratedRegex($@"^(?:(?:gemiddeld|ongeveer|circa|ca\.?|minimaal|maximaal|minstens|min\.|max\.|vanaf|tot) )*(?:(?<a>eens|eenmaal)|(?<a>{Aantal})(?:\s?(?:-|\u2013|tot|a|of|t/m)\s?(?<b>{Aantal}))?\s?(?<e>dagdelen|dagdeel|keer|x|maal|dagen|dag|uur|uren)(?: \(?dagdelen\)?)?)(?: (?:per|in de|elke|iedere) (?<p>week|maand|jaar)|(?<=dagdelen|dagdeel|keer|x|dagen))(?:,? (?:in (?:onderling )?overleg|op afspraak))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Frequentie();

    [GeneratedRegex(@"^(?:(?:dag en nacht|altijd|continu)(?: (?:open|geopend|bereikbaar|telefonisch bereikbaar|beschikbaar|aanwezig))?|(?:open|geopend|bereikbaar)? ?(?:24/7|24 uur per dag(?:,? (?:en )?(?:zeven|7) dagen (?:per|in de) week)?|(?:zeven|7) dagen (?:per|in de) week,? (?:en )?24 uur per dag|7 ?x ?24 uur|24 uur)(?: (?:open|geopend|bereikbaar|beschikbaar))?)$")]
    private static partial Regex Altijd();

    [GeneratedRegex(@"\b(?:flexibe(?:l|le)|variabele?|varieren(?:d|de)?|varieert|wisselen(?:d|de)?|wisselt|verschillende (?:tijden|dagen)|diverse (?:tijden|dagen))\b")]
    private static partial Regex Wisselend();
}
