using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Web.Texts;

/// <summary>Whether the words of the source say more than ours, so that they are worth showing beside them.</summary>
public static partial class Bronwoorden
{
    // Words of sources that say no more than the day, the hour or the price beside them.
    private static readonly HashSet<string> Leeg =
    [
        "op", "elke", "iedere", "om", "van", "tot", "en", "t", "m", "tm", "uur", "in", "de", "per", "of", "is", "euro", "met", "voor", "een", "anders", "p",
        "deelname", "toegang", "kosten", "kost", "er", "zijn", "aan", "verbonden", "week", "weken", "ochtend", "middag", "avond", "bijdrage", "ochtends", "middags", "avonds", "s", "'s", "je",
    ];

    private static readonly Dictionary<string, string> Gelijk = new(StringComparer.Ordinal)
    {
        ["kosteloos"] = "gratis",
        ["geen"] = "gratis",
        ["0"] = "gratis",
        ["consumpties"] = "drinken",
        ["eigen"] = "drinken",
        ["rekening"] = "drinken",
        ["tweewekelijks"] = "week",
        ["upas"] = "pas",
        ["pas"] = "pas",
        ["u"] = "pas",
        ["zorgtoewijzing"] = "toewijzing",
        ["loopt"] = "toewijzing",
        ["vergoed"] = "toewijzing",
        ["via"] = "toewijzing",
        ["kleine"] = "klein",
        ["prijsje"] = "bedrag",
        ["aanvraag"] = "vraag",
        ["flexibel"] = "wisselende",
        ["vrijwillige"] = "geeft",
        ["gift"] = "geeft",
        ["welkom"] = "geeft",
    };

    public static bool ZegtMeer(string bron, string wij)
    {
        var known = Woorden(wij).ToHashSet(StringComparer.Ordinal);
        return Woorden(bron).Any(woord => !known.Contains(woord) && !Leeg.Contains(woord));
    }

    private static IEnumerable<string> Woorden(string tekst) =>
        Woord().Matches(Folding.Fold(tekst)).Select(m => Cijfers(m.Value)).Select(Dag).Select(woord => Gelijk.GetValueOrDefault(woord, woord));

    // 9.00, 09:00 and 9 are one hour; 2,50 and 2.50 one price.
    private static string Cijfers(string woord) =>
        char.IsAsciiDigit(woord[0]) ? Nul().Replace(woord.Replace(':', '.').Replace(',', '.'), "").TrimStart('0') is { Length: > 0 } rest ? rest : "0" : woord;

    // "woensdagochtend", "wo" and "woensdagen" all name one day.
    private static string Dag(string woord) => Dagnaam().Match(woord) is { Success: true } m ? m.Groups[1].Value : woord;

    [GeneratedRegex(@"\d+(?:[.:,]\d\d)?|[a-z]+")]
    private static partial Regex Woord();

    [GeneratedRegex(@"\.00$")]
    private static partial Regex Nul();

    [GeneratedRegex(@"^(ma|di|wo|do|vr|za|zo)(?:andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?(?:en)?(?:ochtend|middag|avond)?(?:en)?$")]
    private static partial Regex Dagnaam();
}
