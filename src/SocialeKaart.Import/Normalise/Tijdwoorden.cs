using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>What a piece of a text about times is.</summary>
internal enum Tijdsoort { Dag, AlleDagen, Dagdeel, Reeks, Tijd, Tot, Van, Vanaf, Streep, Vlag, Gesloten, Rang, VanDeMaand, Herhaling, Vanafdatum, Periode, En, Grens, Vulling, Onbekend }

/// <summary>One piece of a text about times; <paramref name="Deel"/> is a dagdeel glued to a day.</summary>
internal sealed record Tijdwoord(Tijdsoort Soort, string Waarde, string? Deel = null);

/// <summary>Cuts a text about times into words of a closed vocabulary. A word outside it stays visible as <see cref="Tijdsoort.Onbekend"/>, so
/// that nothing is understood by leaving half of it out.</summary>
internal static partial class Tijdwoorden
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static List<Tijdwoord> Of(string tekst)
    {
        var gevouwen = Spelling().Replace(Folding.Fold(tekst), m => m.Value is "\u2212" or "\u2013" or "\u2014" or "\u2011" ? "-" : " ");
        return [.. Woord().Matches(gevouwen).Select(Kind)];
    }

    private static Tijdwoord Kind(Match m)
    {
        var soort = Enum.GetValues<Tijdsoort>().FirstOrDefault(s => m.Groups[s.ToString()].Success, Tijdsoort.Onbekend);
        var waarde = m.Groups[soort.ToString()].Value;
        return soort switch
        {
            Tijdsoort.Dag => new(soort, m.Groups["dag"].Value, Dagdeel(m.Groups["deel"])),
            Tijdsoort.AlleDagen => new(soort, m.Groups["werk"].Success ? "0-4" : m.Groups["weekend"].Success ? "5-6" : "0-6"),
            Tijdsoort.Dagdeel => new(soort, m.Groups["los"].Success ? Ochtend(m.Groups["los"].Value) : "dag"),
            Tijdsoort.Tijd => new(soort, Klok(m.Groups["uur"].Value, m.Groups["min"].Value)),
            Tijdsoort.Vlag => new(soort, m.Groups["inloop"].Success ? "i" : m.Groups["telefoon"].Success ? "t" : "a"),
            Tijdsoort.Rang => new(soort, m.Groups["laatste"].Success ? "laatste" : Rang(m.Value)),
            Tijdsoort.Herhaling => new(soort, m.Groups["oneven"].Success ? "oneven-week" : m.Groups["even"].Success ? "even-week" : "2-wekelijks"),
            Tijdsoort.Vanafdatum => new(soort, $"{Maand(m.Groups["vmaand"].Value)}-{m.Groups["vdag"].Value.PadLeft(2, '0')}"),
            Tijdsoort.Periode => new(soort, $"{m.Groups["pj1"].Value}-{Maand(m.Groups["pm1"].Value)}..{m.Groups["pj2"].Value}-{Maand(m.Groups["pm2"].Value)}"),
            _ => new(soort, waarde),
        };
    }

    private static string? Dagdeel(Group deel) => deel.Success ? Ochtend(deel.Value) : null;

    private static string Ochtend(string deel) => deel.StartsWith("mor", StringComparison.Ordinal) ? "ochtend" : deel.TrimEnd('s');

    private static string Maand(string naam) => (Array.IndexOf(Maanden, naam) + 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture);

    private static string Rang(string woord) => woord switch
    {
        "eerste" => "1e",
        "tweede" => "2e",
        "derde" => "3e",
        "vierde" => "4e",
        _ => woord,
    };

    private static string Klok(string uur, string minuten) => $"{uur.PadLeft(2, '0')}:{(minuten.Length == 0 ? "00" : minuten)}";

    [GeneratedRegex(@"[\u2212\u2013\u2014\u2011\u00a0\t]")]
    private static partial Regex Spelling();

    private const string Maandnaam = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";

    [GeneratedRegex($"""
        (?<Periode>\bvan\s(?<pm1>{Maandnaam})\s(?<pj1>\d\d\d\d)\s(?:tot\sen\smet|t/m|tot)\s(?<pm2>{Maandnaam})\s(?<pj2>\d\d\d\d)\b)
        |(?<Vanafdatum>\bvanaf\s(?<vdag>\d\d?)\s(?<vmaand>{Maandnaam})\b)
        |(?<Herhaling>\b(?:elke\s|in\sde\s)?(?:(?<oneven>oneven)|(?<even>even))\swe(?:ek|ken)\b
            |\b(?:tweewekelijks|2-wekelijks|om\sde\s(?:week|twee\sweken|2\sweken|andere\sweek)|(?:eens|een\skeer|1x|1\skeer)\s(?:per|in\sde)\s(?:twee|2|14)\s(?:weken|dagen))\b)
        |(?<VanDeMaand>\b(?:van|in)\s(?:de|elke|iedere)\smaand\b)
        |(?<AlleDagen>\b(?<werk>(?:alle\s|op\s)?(?:werkdagen|weekdagen|doordeweekse\sdagen)|doordeweeks|door\sde\sweek)\b
            |\b(?<weekend>(?:in\shet\s)?weekend(?:en)?)\b
            |\b(?:dagelijks|(?:elke|iedere)\sdag|alle\sdagen|(?:zeven|7)\sdagen\sper\sweek)\b)
        |(?<Dag>\b(?<dag>(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)(?:en|s)?(?:(?:\s?-\s?|\s)?(?<deel>ochtend|morgen|middag|avond)(?:en|s)?)?\b(?:-(?=\s*(?:,|en\b|of\b|/)))?)
        |(?<Dagdeel>\b(?:gehele|hele)\sdag\b|(?:'\s?s\s|\bs'\s?|\bs\s)?\b(?:in\sde\s)?(?<los>ochtend|morgen|middag|avond)(?:en|s)?\b)
        |(?<Rang>\b(?:(?<laatste>laatste)|eerste|tweede|derde|vierde|[1-4]e)\b)
        |(?<Reeks>\bt\s?/\s?m\b|\btm\b|\btot\s(?:en\s)?met\b)
        |(?<Tijd>(?<![\d.:])(?:(?<uur>[01]?\d|2[0-4])(?:[.:](?<min>[0-5]\d)|[.](?!\d))?|(?<uur>[01]\d|2[0-4])(?<min>[0-5]\d))(?![\d:])(?:\s?(?:uur|u|h)\b)?)
        |(?<Vanaf>\bvanaf\b)|(?<Van>\bvan\b|\btussen\b)|(?<Tot>\btot\b)|(?<Streep>-)
        |(?<Vlag>\b(?<inloop>(?:vrije\s|open\s)?inloop(?:spreekuur)?)\b|\b(?<telefoon>telefonisch(?:e)?(?:\s(?:bereikbaar|spreekuur))?)\b|\b(?:op|volgens|na)\safspraak\b|\bin\soverleg\b)
        |(?<Gesloten>\b(?:gesloten|dicht)\b)
        |(?<En>,|/|&|\+|\b(?:en|of)\b)
        |(?<Grens>[;\n]|\.(?=\s|$))
        |(?<Vulling>[:().']|\b(?:uur|uren|op|elke|iedere|ook|de|het|geopend|open|spreekuur|spreekuren|bereikbaar|iedere\sweek|wekelijks|per|week|wij|zijn|we|is|om|alleen|zes|zeven|acht|tien|alle)\b)
        |(?<Onbekend>[^\s;,.:]+)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Woord();
}
