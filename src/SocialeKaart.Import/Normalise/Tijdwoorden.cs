using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>What a piece of a text about times is.</summary>
internal enum Tijdsoort
{
    Dag, AlleDagen, Dagdeel, Reeks, Tijd, Etmaal, Tot, Van, Vanaf, Streep, Vlag, Gesloten, Open, Behalve, Vakantie, Ook, Rang, VanDeMaand,
    Herhaling, Vanafdatum, Periode, En, Grens, Vulling, Onbekend
}

/// <summary>One piece of a text about times; <paramref name="Deel"/> is a dagdeel glued to a day.</summary>
internal sealed record Tijdwoord(Tijdsoort Soort, string Waarde, string? Deel = null);

/// <summary>Cuts a text about times into words of a closed vocabulary. A word outside it stays visible as <see cref="Tijdsoort.Onbekend"/>, so
/// that nothing is understood by leaving half of it out.</summary>
internal static partial class Tijdwoorden
{
    private static readonly string[] Maanden = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>The group of <see cref="Woord"/> for each kind; one of them always matches.</summary>
    private static readonly (Tijdsoort Soort, int Groep)[] Soorten = [.. Enum.GetValues<Tijdsoort>().Select(s => (s, Woord().GroupNumberFromName(s.ToString())))];

    private static readonly string[] Rangen = ["eerste", "tweede", "derde", "vierde"], Ranks = ["first", "second", "third", "fourth"];

    private static readonly string[] Uren = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    private static readonly string[] Dagnamen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static List<Tijdwoord> Of(string tekst)
    {
        var gevouwen = Spelling().Replace(Folding.Fold(tekst), m => m.Value is "\u2212" or "\u2013" or "\u2014" or "\u2011" or "\u2010" ? "-" : " ");
        return [.. Woord().Matches(gevouwen).Select(Kind)];
    }

    private static Tijdwoord Kind(Match m)
    {
        var (soort, groep) = Array.Find(Soorten, s => m.Groups[s.Groep].Success);
        var waarde = m.Groups[groep].Value;
        return soort switch
        {
            Tijdsoort.Dag => new(soort, Dagnaam(m.Groups["dag"].Value), Deel(m.Groups["deel"])),
            Tijdsoort.AlleDagen => new(soort, m.Groups["werk"].Success ? "0-4" : m.Groups["weekend"].Success ? "5-6" : "0-6"),
            Tijdsoort.Dagdeel => new(soort, m.Groups["los"].Success ? Ochtend(m.Groups["los"].Value) : "dag"),
            Tijdsoort.Tijd => new(soort, Klok(m)),
            Tijdsoort.Vlag => new(soort, m.Groups["inloop"].Success ? "i" : m.Groups["afspraak"].Success ? "a" : "t"),
            Tijdsoort.Rang => new(soort, m.Groups["laatste"].Success ? "laatste" : Rang(m.Groups["rang"].Value)),
            Tijdsoort.Herhaling => new(soort, m.Groups["oneven"].Success ? "oneven-week" : m.Groups["even"].Success ? "even-week" : "2-wekelijks"),
            Tijdsoort.Vanafdatum => new(soort, string.Join('-', new[] { m.Groups["vjaar"].Value, Maand(m.Groups["vmaand"].Value), m.Groups["vdag"].Value }
                .Where(d => d.Length > 0).Select(d => d.PadLeft(2, '0')))),
            Tijdsoort.Periode => new(soort, $"{Jaarmaand(m, "pj1", "pm1")}..{Jaarmaand(m, "pj2", "pm2")}"),
            Tijdsoort.Onbekend => Unknown(m.Value),
            _ => new(soort, waarde),
        };
    }

    /// <summary>A harmless word, or the name of a day with one typing mistake in it.</summary>
    private static Tijdwoord Unknown(string woord)
    {
        if (Woordenschat.Standaard.Tijdvulling.Contains(woord))
            return new(Tijdsoort.Vulling, woord);
        return woord.Length is > 4 and < 11 && Array.Find(Dagnamen, d => Nearest.Distance(woord, d) == 1) is { } dag
            ? new(Tijdsoort.Dag, dag)
            : new(Tijdsoort.Onbekend, woord);
    }

    private static string Dagnaam(string dag) => dag.Length > 2 && Array.FindIndex(Days, d => d.StartsWith(dag, StringComparison.Ordinal)) is var i and >= 0 ? Dagnamen[i] : dag;

    private static string? Deel(Group deel) => deel.Success ? Ochtend(deel.Value) : null;

    private static string Ochtend(string deel) => deel switch
    {
        _ when deel.StartsWith("mor", StringComparison.Ordinal) => "ochtend",
        "afternoon" => "middag",
        "evening" => "avond",
        _ => deel.StartsWith("och", StringComparison.Ordinal) ? "ochtend" : deel.StartsWith("mid", StringComparison.Ordinal) || deel.StartsWith("nam", StringComparison.Ordinal) ? "middag" : "avond",
    };

    private static string Maand(string naam) =>
        (Array.IndexOf(Maanden, naam.StartsWith("mrt", StringComparison.Ordinal) ? "maa" : naam[..3]) + 1).ToString("00", CultureInfo.InvariantCulture);

    private static string Jaarmaand(Match m, string jaar, string maand) =>
        (m.Groups[jaar].Success ? m.Groups[jaar].Value + "-" : "") + Maand(m.Groups[maand].Value);

    private static string Rang(string woord) => Array.FindIndex(Rangen, r => r == woord) is var i and >= 0 || (i = Array.IndexOf(Ranks, woord)) >= 0
        ? $"{i + 1}e" : $"{woord[0]}e";

    private static string Klok(Match m)
    {
        var uur = m.Groups["woord"].Success ? Array.IndexOf(Uren, m.Groups["woord"].Value) + 1 : int.Parse(m.Groups["uur"].Value, CultureInfo.InvariantCulture);
        var minuut = m.Groups["min"].Success ? m.Groups["min"].Value : "00";
        if (m.Groups["half"].Success)
            (uur, minuut) = (uur == 0 ? 23 : uur - 1, "30");
        if (m.Groups["pm"].Success && uur < 12)
            uur += 12;
        return uur > 24 ? "99:99" : $"{uur.ToString("00", CultureInfo.InvariantCulture)}:{minuut}";
    }

    [GeneratedRegex(@"[\u2212\u2013\u2014\u2011\u2010\u00a0\t]")]
    private static partial Regex Spelling();

    private const string Maandnaam = @"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?";

    private const string Telwoord = "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf";

    private const string Dagwoord = "(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ma|di|woe?|don?|vr|zat?|zon?|mon|tue|wed|thu|fri|sat|sun";

    [GeneratedRegex($"""
        (?<Periode>\b(?:van\s)?(?<pm1>{Maandnaam})(?:\s(?<pj1>\d\d\d\d))?\s?(?:tot\sen\smet|t/m|tot|-)\s?(?<pm2>{Maandnaam})(?:\s(?<pj2>\d\d\d\d)\b)?)
        |(?<Vanafdatum>\bvanaf\s(?:(?<vdag>\d\d?)\s)?(?<vmaand>{Maandnaam})(?:\s(?<vjaar>20\d\d)\b)?)
        |(?<Herhaling>\b(?:(?:elke|iedere|in\sde|alle|in)\s)?(?:(?<oneven>oneven)|(?<even>even))(?:\s|-)?(?:week|weken|kalenderweken|weeknummers)\b
            |\b(?:twee\s?-?wekelijkse?|2\s?-?wekelijkse?|veertiendaags|om\sde\s(?:week|weken|twee\sweken|2\sweken|andere\sweek)|(?:elke|iedere)\s(?:twee|2)\sweken
            |(?:eens|een\skeer|eenmaal|1x|1\s?x|1\skeer)\s(?:per|in\sde|om\sde)\s(?:twee|2|14|veertien)\s(?:weken|dagen)|every\s(?:other|two)\sweeks?)\b)
        |(?<VanDeMaand>\b(?:(?:van|in)\s(?:de|elke|iedere)\s|v\.?\s?/?d\.?\s?|d\.?v\.?d\.?\s|per\s|of\s(?:the|each)\s)(?:maand|month)\b)
        |(?<Vakantie>\b(?:(?:in|tijdens|gedurende|op|during)\s)?(?:(?:de|alle|het|the|erkende|officiele|nationale)\s)*(?:(?:school|zomer|kerst|herfst|mei|voorjaars|school\s)?vakantie(?:s|periodes?|weken)?|(?:nationale\s)?feestdag(?:en)?|school\sholidays?|public\sholidays?)\b)
        |(?<AlleDagen>\b(?<werk>(?:(?:alle|elke|iedere|op)\s)?(?:werkdag(?:en)?|weekdag(?:en)?|doordeweekse\sdagen)|doordeweeks|door\sde\sweek|(?:(?:tijdens|onder)\s)?kantooruren|weekdays)\b
            |\b(?<weekend>(?:in\shet\s)?weekend(?:en|s)?)\b
            |\b(?:dagelijks|(?:elke|iedere)\sdag(?:\svan\sde\sweek)?|alle\sdagen(?:\svan\sde\sweek)?|(?:de\s)?(?:hele|gehele)\sweek|(?:zeven|7)\sdagen\s(?:per|in\sde)\sweek|daily|every\sday)\b)
        |(?<Dag>\b(?<dag>{Dagwoord})(?:en|s)?(?:(?:\s?-\s?|\s)?(?<deel>(?:na)?middag|ochtend|voormiddag|morgen|avond|morning|afternoon|evening)(?:en|s)?)?\b(?:(?<=\b(?:ma|di|woe?|don?|vr|zat?|zon?))\.)?(?:-(?=\s*(?:,|en\b|of\b|/)))?)
        |(?<Dagdeel>\b(?:gehele|hele)\sdag\b|(?:'\s?s[\s-]|\bs'\s?|\bs\s)?\b(?:in\sde\s)?s?(?<los>ochtend|morgen|middag|namiddag|avond|mornings?|afternoon|evening)(?:en|s)?\b)
        |(?<Rang>\b(?:(?<laatste>laatste|last)|(?<rang>eerste|tweede|derde|vierde|first|second|third|fourth|[1-4](?:e|ste|de|st|nd|rd|th)))\b)
        |(?<Reeks>\bt\s?/\s?m\b|\bt\.?m\.?(?=\s|\b)|\btot\s?/?(?:en\s)?met\b|\bthrough\b)
        |(?<Etmaal>\b(?:24\suur\sper\sdag|24\suur|24/7|dag\sen\snacht|de\sklok\srond)\b)
        |(?<Tijd>(?:\b(?<half>half)\s(?:(?<uur>\d\d?)|(?<woord>{Telwoord}))\b(?:\suur\b)?
            |\b(?<woord>{Telwoord})\suur\b|(?<=\b(?:van|tussen|vanaf|om|tot)\s)(?<woord>{Telwoord})\b(?=\s(?:tot|en|t/m|-))
            |(?<![\d.:,])(?<uur>\d\d?)(?:[.:](?<min>[0-5]\d))?\s?(?:(?<pm>p\.?m\b\.?)|a\.?m\b\.?)
            |(?<![\d.:])(?:(?<uur>[01]?\d|2[0-4])(?:[.:;](?<min>[0-5]\d)|,(?<min>00|15|30|45)|[uh](?<min>[0-5]\d)|[.](?!\d))?|(?<uur>[01]\d|2[0-4])(?<min>[0-5]\d))(?![\d:])(?:\s?(?:uur|uren|u|h|hrs?)\b\.?)?))
        |(?<Vanaf>\bvanaf\b|\bv\.?a\.?(?=\s))|(?<Van>\bvan\b|\btussen\b|\bfrom\b|\bbetween\b)|(?<Tot>\btot\b|\bto\b|\buntil\b|\btill\b)|(?<Streep>-)
        |(?<Behalve>\b(?:behalve|uitgezonderd|m\.?\s?u\.?\s?v\.?|met\suitzondering\svan|except|niet)(?=[\s,:]))
        |(?<Vlag>(?<afspraak>\b(?:(?:alleen|uitsluitend|enkel)\s)?(?:(?:op|na|volgens|via|met|naar)\s(?:telefonische\s|een\s)?afspraak|in\s(?:onderling\s)?overleg(?:\smet\s(?:(?:de|het|je|jouw|uw)\s)?\w+)?|by\sappointment(?:\sonly)?)\b)
            |\b(?<inloop>(?:vrije\s|open\s)?inloop(?:spreek)?(?:uur|uren|tijden)?|inloopspreekuren|zonder\safspraak|geen\safspraak\snodig|walk-?\s?in(?:\shours)?)\b(?=\s|[:;,.)]|$)|\binloop(?=ochtend|middag|avond)
            |\b(?:telefonische?|telefoon|per\stelefoon|by\sphone|tel)\b\.?(?:\s(?:te\s)?(?:bereikbaar(?:heid)?|spreekuur))?\b)
        |(?<Gesloten>\b(?:gesloten|dicht|closed)\b)
        |(?<Open>\b(?:geopend|open|opengesteld)\b)
        |(?<Ook>\b(?:ook|tevens|daarnaast|extra|also)\b)
        |(?<En>,|/|&|\+|\b(?:en|of|and|or)\b)
        |(?<Grens>[;|\n\u2022]|\.(?=\s|$))
        |(?<Vulling>[:().'!*])
        |(?<Onbekend>[^\s;,.:()!/]+)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Woord();
}
