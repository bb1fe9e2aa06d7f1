using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SocialeKaart.Import.Extract;

/// <summary>
/// Times of schema.org in Dutch words: "Mo-Fr 09:00-17:00" is "ma t/m vr 09:00-17:00". First opening hours, then a schedule, then the one date.
/// </summary>
internal static partial class Schematijd
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly Dictionary<string, (string Kort, string Lang)> Dagen = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Mo"] = ("ma", "maandag"),
        ["Tu"] = ("di", "dinsdag"),
        ["We"] = ("wo", "woensdag"),
        ["Th"] = ("do", "donderdag"),
        ["Fr"] = ("vr", "vrijdag"),
        ["Sa"] = ("za", "zaterdag"),
        ["Su"] = ("zo", "zondag"),
    };

    public static string Of(JsonObject ding, Func<string, IEnumerable<JsonNode>> weg)
    {
        string[] plekken = ["openingHours", "location.openingHours", "availableChannel.serviceLocation.openingHours"];
        string[] roosters =
        [
            "openingHoursSpecification", "hoursAvailable", "location.openingHoursSpecification", "eventSchedule", "courseSchedule",
            "hasCourseInstance.courseSchedule", "availableChannel.hoursAvailable",
        ];
        foreach (var plek in plekken)
            if (Lines(weg(plek).Select(n => Hours(n.ToString()))) is { Length: > 0 } uren)
                return uren;
        foreach (var rooster in roosters)
            if (Lines(weg(rooster).OfType<JsonObject>().Select(Schedule)) is { Length: > 0 } uren)
                return uren;
        return Lines(new[] { Date(ding) }.Concat(weg("hasCourseInstance").OfType<JsonObject>().Select(Date)).Take(2));
    }

    private static string Lines(IEnumerable<string> regels) => string.Join('\n', regels.Where(r => r.Length > 0));

    private static string Hours(string tekst)
    {
        var reeks = Range().Replace(tekst.Trim(), m => $"{Dagen[m.Groups[1].Value[..2]].Kort} t/m {Dagen[m.Groups[2].Value[..2]].Kort}");
        return Day().Replace(reeks, m => Dagen[m.Value[..2]].Kort).Replace(",", ", ", StringComparison.Ordinal).Replace(",  ", ", ", StringComparison.Ordinal);
    }

    private static string Schedule(JsonObject rooster)
    {
        var dagen = Values(rooster["dayOfWeek"] ?? rooster["byDay"]).Select(Name).Where(d => d.Length > 0).ToList();
        var (van, tot) = (Clock(rooster["opens"] ?? rooster["startTime"]), Clock(rooster["closes"] ?? rooster["endTime"]));
        var uren = van.Length == 0 ? "" : tot.Length == 0 ? "vanaf " + van : van == tot && van == "00:00" ? "gesloten" : $"{van}-{tot}";
        return $"{Days(dagen)} {uren}".Trim();
    }

    /// <summary>Neighbouring days are a range: five days by name are not easy to read.</summary>
    private static string Days(List<string> dagen)
    {
        var nummers = dagen.Select(d => Dagen.Values.ToList().FindIndex(x => x.Lang == d)).ToList();
        return nummers.Count > 2 && Enumerable.Range(1, nummers.Count - 1).All(i => nummers[i] == nummers[i - 1] + 1)
            ? $"{dagen[0]} t/m {dagen[^1]}"
            : string.Join(", ", dagen);
    }

    private static string Date(JsonObject ding)
    {
        if (!TryDate(ding["startDate"], out var van, out var metUur))
            return "";
        var dag = van.ToString("dddd d MMMM yyyy", Nederlands);
        var tot = TryDate(ding["endDate"], out var eind, out var eindMetUur) && eindMetUur && eind.Date == van.Date ? $"-{eind:HH:mm}" : "";
        return metUur ? string.Create(CultureInfo.InvariantCulture, $"{dag} {van:HH:mm}{tot}") : dag;
    }

    private static bool TryDate(JsonNode? node, out DateTimeOffset moment, out bool metUur)
    {
        var tekst = node is JsonValue ? node.ToString() : "";
        metUur = tekst.Contains('T', StringComparison.Ordinal);
        return DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }

    private static IEnumerable<string> Values(JsonNode? node) => node switch
    {
        JsonArray lijst => lijst.SelectMany(Values),
        JsonValue => node.ToString().Split(',', StringSplitOptions.TrimEntries),
        JsonObject o => Values(o["name"] ?? o["@id"]),
        _ => [],
    };

    private static string Name(string dag) => dag[(dag.LastIndexOf('/') + 1)..] is { Length: >= 2 } naam && Dagen.TryGetValue(naam[..2], out var woord) ? woord.Lang : "";

    private static string Clock(JsonNode? node) => node?.ToString() is { } tekst && ClockTime().Match(tekst) is { Success: true } m ? m.Value.PadLeft(5, '0') : "";

    [GeneratedRegex(@"\b(Mo|Tu|We|Th|Fr|Sa|Su)[a-z]*\s*[-–]\s*(Mo|Tu|We|Th|Fr|Sa|Su)[a-z]*\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:nday|esday|dnesday|ursday|iday|turday)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b\d{1,2}:\d{2}")]
    private static partial Regex ClockTime();
}
