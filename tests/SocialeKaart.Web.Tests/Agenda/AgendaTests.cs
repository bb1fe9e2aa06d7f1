using System.Net;
using System.Text;
using SocialeKaart.Content;
using SocialeKaart.Web.Agenda;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Agenda;

[Collection("site")]
public sealed class AgendaTests(TestSite site)
{
    private const string Certain = "/activiteiten/samen-koken-42";

    [Fact]
    public async Task An_activity_with_certain_times_has_a_file_that_the_page_links_to()
    {
        Assert.Equal($"{Certain}.ics", (await site.Page(Certain)).QuerySelector("a[href$='.ics']")!.GetAttribute("href"));
        var answer = await site.Get($"{Certain}.ics");
        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        SecurityHeaders.AssertOn(answer);
        var head = await site.Send(HttpMethod.Head, $"{Certain}.ics");
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        var again = await site.Get($"{Certain}.ics", ("Host", "elders.example"));
        Assert.NotNull(again.Headers.Age);
        Assert.Equal(await answer.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/activiteiten/samen-koken-7")] // no times
    [InlineData("/activiteiten/wandelen-8")] // an evening without hours
    public async Task Without_certain_times_there_is_no_link_and_no_file(string address)
    {
        Assert.Null((await site.Page(address)).QuerySelector("a[href$='.ics']"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"{address}.ics")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/activiteiten/bestaat-niet.ics")).StatusCode);
    }

    [Theory]
    [InlineData(Status.Open, true)]
    [InlineData(Status.Vol, true)]
    [InlineData(Status.Wachtlijst, true)]
    [InlineData(Status.TijdelijkGesloten, false)]
    [InlineData(Status.NietMeerGezien, false)]
    [InlineData(Status.Gestopt, false)]
    public void What_stopped_or_closed_is_no_appointment(Status status, bool has) =>
        Assert.Equal(has, File(Koken with { Status = status }) is not null);

    [Theory]
    [InlineData("di 10:00-12:00", "DTSTART;TZID=Europe/Amsterdam:20261124T100000", "DTEND;TZID=Europe/Amsterdam:20261124T120000", "RRULE:FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("zo 20:00-24:00", "DTSTART;TZID=Europe/Amsterdam:20261122T200000", "DTEND;TZID=Europe/Amsterdam:20261123T000000", "RRULE:FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("wo 10:00-12:00 /1e-van-maand", "DTSTART;TZID=Europe/Amsterdam:20261202T100000", "DTEND;TZID=Europe/Amsterdam:20261202T120000", "RRULE:FREQ=MONTHLY;BYDAY=1WE")]
    [InlineData("ma 10:00-12:00 /laatste-van-maand", "DTSTART;TZID=Europe/Amsterdam:20261130T100000", "DTEND;TZID=Europe/Amsterdam:20261130T120000", "RRULE:FREQ=MONTHLY;BYDAY=-1MO")]
    public void A_session_is_an_event_that_repeats(string tijden, params string[] lines)
    {
        foreach (var line in lines)
            Assert.Contains(line, Lines(Koken with { Tijden = tijden }));
    }

    [Fact]
    public void Nothing_is_before_it_begins_or_after_it_stops()
    {
        var lines = Lines(Koken with { Start = new(2026, 12, 2), Stop = new(2027, 6, 30) });
        Assert.Contains("DTSTART;TZID=Europe/Amsterdam:20261208T100000", lines);
        Assert.Contains("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630T215959Z", lines);
        Assert.Null(File(Koken with { Stop = new(2026, 11, 25) }));
        Assert.Null(File(Koken with { Start = new(2026, 12, 2), Stop = new(2026, 12, 7) }));
    }

    [Theory]
    [InlineData("sep-mei", "20261124T100000", "20270531T215959Z")] // this season
    [InlineData("mei-sep", "20270504T100000", "20270930T215959Z")] // the next one
    [InlineData("15 nov-15 dec", "20261124T100000", "20261215T225959Z")]
    public void Of_a_season_only_this_one_or_the_next(string seizoen, string first, string last)
    {
        var lines = Lines(Koken with { Seizoen = Seizoen.Parse(seizoen) });
        Assert.Contains($"DTSTART;TZID=Europe/Amsterdam:{first}", lines);
        Assert.Contains($"RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL={last}", lines);
    }

    [Fact]
    public void A_season_that_does_not_come_again_is_no_appointment() => Assert.Null(File(Koken with { Seizoen = Seizoen.Parse("mei-sep"), Stop = new(2027, 1, 1) }));

    [Fact]
    public void Odd_weeks_are_named_by_number()
    {
        var file = Unfolded(Koken with { Tijden = "di 10:00-12:00 /oneven-week" });
        Assert.Contains("RRULE:FREQ=YEARLY;BYWEEKNO=1,3,5,", file, StringComparison.Ordinal);
        Assert.Contains(",51,53;BYDAY=TU", file, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=Europe/Amsterdam:20261201T100000", file, StringComparison.Ordinal); // week 49
    }

    [Fact]
    public void No_hour_of_ending_is_invented() => Assert.DoesNotContain("DTEND", File(Koken with { Tijden = "di 10:00-" }), StringComparison.Ordinal);

    [Fact]
    public void Two_sessions_are_two_events_that_keep_their_names()
    {
        var koken = Koken with { Tijden = "di 10:00-12:00; do 13:00-15:00" };
        var names = Lines(koken).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["UID:1-di-600-elke-week@sociale-kaart-utrecht", "UID:1-do-780-elke-week@sociale-kaart-utrecht"], names);
        Assert.Equal(names, Lines(koken with { Naam = "Anders", Bron = Koken.Bron! with { Gezien = new(2027, 1, 1) } }).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)));
    }

    /// <summary>RFC 5545, 3.1: lines end in CR LF and have at most 75 octets; no character is cut in two.</summary>
    [Fact]
    public void Every_line_is_as_the_standard_wants_it()
    {
        var hostile = Koken with
        {
            Naam = "Koken; samen, \\ met \"iedereen\"\r\nBEGIN:VEVENT\u0007",
            Samenvatting = string.Concat(Enumerable.Repeat("één 👩🏽‍🍳 ", 60)),
        };
        var file = File(hostile)!;
        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var lines = Lines(hostile);
        Assert.Single(lines, "BEGIN:VEVENT");
        Assert.Contains(@"SUMMARY:Koken\; samen\, \\ met ""iedereen""\nBEGIN:VEVENT", lines);
        Assert.Contains(lines, line => line.StartsWith($"DESCRIPTION:{hostile.Samenvatting}\\nControleer bij de organisatie", StringComparison.Ordinal));
    }

    [Fact]
    public void It_says_where_and_when_it_was_last_seen()
    {
        var lines = Lines(Koken);
        Assert.Contains(@"LOCATION:Zilverberk 84\, 3571 AB Utrecht", lines);
        Assert.Contains("URL:https://kaart.example/activiteiten/koken", lines);
        Assert.Contains("DTSTAMP:20261122T000000Z", lines);
        Assert.Null(File(Koken with { Bron = null, Gecontroleerd = null }));
    }

    private Activiteit Koken => site.Content.Example(1) with { Slug = "koken", Tijden = "di 10:00-12:00" };

    private string? File(Activiteit a) => new Agendabestand(SiteSettings, site.Stand.Indeling, new DateOnly(2026, 11, 26)).Of(a, $"https://kaart.example/activiteiten/{a.Slug}");

    private Web.Setup.Site SiteSettings => (Web.Setup.Site)site.Services.GetService(typeof(Web.Setup.Site))!;

    private string Unfolded(Activiteit a) => File(a)!.Replace("\r\n ", "", StringComparison.Ordinal);

    private string[] Lines(Activiteit a) => Unfolded(a).Split("\r\n");
}
