using System.Globalization;
using SocialeKaart.Content;
using SocialeKaart.Web.Setup;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Agenda;

/// <summary>
/// The sessions of an activity for someone's own agenda, as iCalendar (RFC 5545). Nothing in it is invented: without an hour of ending there is
/// none, and the dates count from when somebody last saw the times. So equal content gives equal bytes, but for the season: the day tells which.
/// </summary>
internal sealed class Agendabestand(Site site, Indeling indeling, DateOnly? vandaag)
{
    private const string Zone = "Europe/Amsterdam";

    // How Amsterdam changed its clocks since 1996, and will until that law changes.
    private static readonly string[] Timezone =
    [
        "BEGIN:VTIMEZONE", $"TZID:{Zone}",
        "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZNAME:CEST", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <summary>Whether its times are certain, people come now or from a day that is known, and it is known since when.</summary>
    public static bool Has(Activiteit a, DateOnly? vandaag) => a.Tijdschema.Zeker && Agendaperiode.Of(a, vandaag) is { } periode && a.Tijdschema.Sessies.Any(s => periode.Eerste(s) is not null);

    /// <summary>The file, or null when the times are not certain enough.</summary>
    /// <param name="url">The whole address of the page.</param>
    public string? Of(Activiteit a, string url) => !Has(a, vandaag) ? null : Write(a, url, Agendaperiode.Of(a, vandaag)!);

    private string Write(Activiteit a, string url, Agendaperiode periode) => ICalendar.Write(
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", $"PRODID:-//{ICalendar.Text(site.Naam)}//NL", .. Timezone,
        .. a.Tijdschema.Sessies.Distinct().SelectMany(sessie => Event(a, sessie, url, periode)), "END:VCALENDAR",
    ]);

    private IEnumerable<string> Event(Activiteit a, Sessie sessie, string url, Agendaperiode periode)
    {
        if (periode.Eerste(sessie)?.ToDateTime(default) is not { } first)
            yield break;
        yield return "BEGIN:VEVENT";
        yield return $"UID:{a.Nummer}-{Code.Of(sessie.Dag)}-{sessie.Van}-{Code.Of(sessie.Herhaling)}@{Folding.Slug(site.Naam)}";
        yield return $"DTSTAMP:{periode.Gezien.ToDateTime(default):yyyyMMdd'T'HHmmss'Z'}";
        yield return $"DTSTART;TZID={Zone}:{Time(first, sessie.Van!.Value)}";
        if (sessie.Tot is { } end)
            yield return $"DTEND;TZID={Zone}:{Time(first, end)}";
        yield return $"RRULE:{Rule(sessie)}{Until(periode.Tot)}";
        yield return $"SUMMARY:{ICalendar.Text(a.Naam)}";
        yield return $"LOCATION:{ICalendar.Text(Place(a))}";
        yield return $"URL:{url}";
        yield return $"DESCRIPTION:{ICalendar.Text($"{a.Samenvatting}\n{Teksten.ControleerBijDeOrganisatie}\n{url}")}";
        yield return "END:VEVENT";
    }

    private string Place(Activiteit a) => a.Adres is { Straat: not null } adres
        ? $"{adres.Straat} {adres.Huisnummer}, {Teksten.Postcode(adres.Postcode ?? "")} {adres.Plaats}".Replace("  ", " ", StringComparison.Ordinal).Trim(' ', ',')
        : Teksten.Plek(a, indeling);

    private static string Time(DateTime day, int minutes) => day.AddMinutes(minutes).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    // The end of the last day, which RFC 5545 wants in UTC where the beginning has a time zone.
    private static string Until(DateOnly? tot) => tot is not { } dag ? ""
        : $";UNTIL={TimeZoneInfo.ConvertTimeToUtc(dag.ToDateTime(new(23, 59, 59)), TimeZoneInfo.FindSystemTimeZoneById(Zone)):yyyyMMdd'T'HHmmss'Z'}";

    /// <summary>Weeks by their number, not every second week from the first: a year of 53 weeks would turn odd into even.</summary>
    private static string Rule(Sessie sessie)
    {
        string[] names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        var day = names[(int)sessie.Dag];
        return sessie.Herhaling switch
        {
            Herhaling.ElkeWeek => $"FREQ=WEEKLY;BYDAY={day}",
            Herhaling.EvenWeek => $"FREQ=YEARLY;BYWEEKNO={Weeks(2)};BYDAY={day}",
            Herhaling.OnevenWeek => $"FREQ=YEARLY;BYWEEKNO={Weeks(1)};BYDAY={day}",
            Herhaling.LaatsteVanDeMaand => $"FREQ=MONTHLY;BYDAY=-1{day}",
            var which => $"FREQ=MONTHLY;BYDAY={which - Herhaling.EersteVanDeMaand + 1}{day}",
        };
    }

    private static string Weeks(int first) => string.Join(',', Enumerable.Range(0, 27).Select(i => first + 2 * i).Where(week => week <= 53));
}
