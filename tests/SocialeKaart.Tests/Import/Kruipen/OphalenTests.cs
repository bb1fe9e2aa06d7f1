using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using SocialeKaart.Import;
using SocialeKaart.Import.Crawl;
using Pagina = SocialeKaart.Import.Crawl.Pagina;

namespace SocialeKaart.Tests.Import.Kruipen;

/// <summary>How politely a source is asked, by a clock that only moves when it is told to.</summary>
public sealed class OphalenTests
{
    private static readonly Uri Start = new("http://bron.example/");

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task A_source_gets_one_request_a_second_however_many_workers_there_are(int gelijktijdig)
    {
        var klok = new Proefklok();
        var bron = new Tijdbron(klok, new Nepbron().MetActiviteiten(12, 12).MetSprong("/start/show/3/", "/start/show/4/"));
        using var map = new Proefmap();
        var verslag = await klok.Until(Import(bron, map, klok, TimeSpan.FromSeconds(1), gelijktijdig));
        Assert.Null(verslag.Afgebroken);
        // robots.txt, the list, twelve pages and a redirect.
        Assert.Equal(15, bron.Momenten.Count);
        Assert.All(bron.Momenten.Zip(bron.Momenten.Skip(1)), p => Assert.InRange(p.Second - p.First, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.2)));
    }

    [Fact]
    public async Task A_body_that_drips_is_given_up_after_twenty_seconds()
    {
        var klok = new Proefklok();
        var begin = klok.GetTimestamp();
        var bron = new Nepbron().Met("/a", () => new(HttpStatusCode.OK) { Content = new StreamContent(new Stiltestroom()) });
        Assert.Equal(Oordeel.TeTraag, (await klok.Until(Fetch(bron, klok))).Oordeel);
        Assert.InRange(klok.GetElapsedTime(begin), PageFetcher.MaxTime, PageFetcher.MaxTime + TimeSpan.FromSeconds(0.2));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Sun, 22 Nov 2026 09:00:12 GMT", 12)]
    [InlineData("Sun, 22 Nov 2026 08:00:00 GMT", 0)]
    public async Task A_busy_source_gets_the_rest_it_asks_for(string wacht, int seconden)
    {
        var klok = new Proefklok();
        var begin = klok.GetTimestamp();
        var bron = Druk(wacht, keer: 1);
        Assert.Equal(Oordeel.Gelezen, (await klok.Until(Fetch(bron, klok))).Oordeel);
        Assert.InRange(klok.GetElapsedTime(begin).TotalSeconds, seconden, seconden + 0.2);
    }

    [Theory]
    [InlineData("3600", 1, "3600 seconden")]
    [InlineData("5", 3, "ook na wachten")]
    [InlineData(null, 1, "niet hoe lang")]
    public async Task A_source_that_stays_busy_is_left_alone_and_the_report_says_so(string? wacht, int verzoeken, string zin)
    {
        var klok = new Proefklok();
        var bron = Druk(wacht, keer: 99);
        var opgehaald = await klok.Until(Fetch(bron, klok));
        Assert.Equal((Oordeel.TeDruk, verzoeken), (opgehaald.Oordeel, bron.Gevraagd.Count));
        Assert.Contains(zin, opgehaald.Bezwaar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, Oordeel.Gelezen)]
    [InlineData(3, Oordeel.Afgebroken)]
    public async Task A_connection_that_breaks_is_tried_three_times(int keer, Oordeel oordeel)
    {
        var klok = new Proefklok();
        var bron = new Nepbron().Met("/a", () => keer-- > 0
            ? throw new HttpRequestException(HttpRequestError.ResponseEnded) : new(HttpStatusCode.OK) { Content = new StringContent("<p>a") });
        Assert.Equal(oordeel, (await klok.Until(Fetch(bron, klok))).Oordeel);
        Assert.Equal(3, bron.Gevraagd.Count);
    }

    [Fact]
    public async Task The_rest_of_a_whole_import_has_an_end()
    {
        var tempo = new Tempo(TimeSpan.Zero, new Proefklok());
        Assert.True(tempo.Rest(TimeSpan.FromSeconds(60)));
        // Sixteen workers that hear the same wait together, not after each other.
        Assert.True(tempo.Rest(TimeSpan.FromSeconds(60)));
        var klok = new Proefklok();
        tempo = new Tempo(TimeSpan.Zero, klok);
        var keren = 0;
        while (tempo.Rest(TimeSpan.FromSeconds(60)))
        {
            keren++;
            klok.Advance(TimeSpan.FromSeconds(60));
            await tempo.Turn(CancellationToken.None);
        }
        Assert.Equal(10, keren);
    }

    [Fact]
    public async Task An_unchanged_page_is_asked_for_by_its_mark_and_changes_nothing()
    {
        using var map = new Proefmap();
        var bron = Gemerkt(3);
        await Import(bron, map, TimeProvider.System, TimeSpan.Zero, 1);
        var before = map.Digest();
        var verslag = await Import(bron, map, TimeProvider.System, TimeSpan.Zero, 1);
        Assert.Equal(before, map.Digest());
        Assert.Equal(3, verslag.Crawl!.Paginas.Count(p => p.Oordeel == Oordeel.Ongewijzigd));
        Assert.Equal((0, 0, 3), (verslag.Activiteiten!.Nieuw, verslag.Activiteiten.Gewijzigd, verslag.Activiteiten.Gelijk));
        Assert.Equal(["\"1\"", "\"2\"", "\"3\""], bron.Marken);
    }

    [Fact]
    public async Task A_changed_page_is_read_again()
    {
        using var map = new Proefmap();
        var bron = Gemerkt(3);
        await Import(bron, map, TimeProvider.System, TimeSpan.Zero, 1);
        bron.Verander(2);
        var verslag = await Import(bron, map, TimeProvider.System, TimeSpan.Zero, 1);
        Assert.Equal((0, 1, 2), (verslag.Activiteiten!.Nieuw, verslag.Activiteiten.Gewijzigd, verslag.Activiteiten.Gelijk));
    }

    [Fact]
    public async Task A_second_import_into_the_same_folder_waits_its_turn()
    {
        using var map = new Proefmap();
        using var eerste = Journaal.Open(map.Pad, "voorbeeldsite", Start, TimeProvider.System);
        var fout = await Assert.ThrowsAsync<IOException>(() => Import(new Nepbron().MetActiviteiten(3, 3), map, TimeProvider.System, TimeSpan.Zero, 1));
        Assert.Contains("al een import", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_of_yesterday_or_of_another_source_is_not_taken_up()
    {
        using var map = new Proefmap();
        var klok = new Proefklok();
        Keep(Start, klok);
        Assert.Equal(1, Count(Start));
        Assert.Equal(0, Count(new("http://elders.example/")));
        Keep(Start, klok);
        klok.Advance(Journaal.Houdbaar + TimeSpan.FromMinutes(1));
        Assert.Equal(0, Count(Start));

        void Keep(Uri start, TimeProvider clock)
        {
            using var journaal = Journaal.Open(map.Pad, "bron", start, clock);
            journaal.Add(Opgehaald.Niet(new(start, "/a"), Oordeel.Weg, "antwoordt 404"));
        }

        int Count(Uri start)
        {
            using var journaal = Journaal.Open(map.Pad, "bron", start, klok);
            return journaal.Hervat;
        }
    }

    [Fact]
    public void A_record_that_was_cut_short_is_dropped_and_the_rest_is_kept()
    {
        using var map = new Proefmap();
        var pagina = new Pagina(new(Start, "/a"), "<p>één"u8.ToArray()) { Mediatype = "text/html", Charset = "utf-8", Kenmerk = new("W/\"1\"", null) };
        using (var journaal = Journaal.Open(map.Pad, "bron", Start, TimeProvider.System))
            foreach (var n in Enumerable.Range(0, 3))
                journaal.Add(new(new(Start, $"/{n}"), Oordeel.Gelezen, pagina, null) { Status = 200 });
        var file = Path.Combine(map.Pad, ".ophalen", "bron", ".journaal");
        using (var stream = File.OpenWrite(file))
            stream.SetLength(stream.Length - 3);
        using var again = Journaal.Open(map.Pad, "bron", Start, TimeProvider.System);
        Assert.Equal(2, again.Hervat);
        var kept = again.Find(new(Start, "/1"))!;
        Assert.Equal((Oordeel.Gelezen, 200, "<p>één", pagina.Kenmerk, "text/html"), (kept.Oordeel, kept.Status, kept.Pagina!.Html, kept.Pagina.Kenmerk, kept.Pagina.Mediatype));
        Assert.Null(again.Find(new(Start, "/2")));
    }

    private static Nepbron Druk(string? wacht, int keer) => new Nepbron().Met("/a", () =>
    {
        if (keer-- <= 0)
            return new(HttpStatusCode.OK) { Content = new StringContent("<p>a") };
        var druk = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        if (wacht is not null)
            druk.Headers.TryAddWithoutValidation("Retry-After", wacht);
        return druk;
    });

    private static Task<Opgehaald> Fetch(Nepbron bron, TimeProvider clock) =>
        new PageFetcher(new HttpClient(bron), new AddressGuard(Start), new Tempo(TimeSpan.Zero, clock)).Fetch(new(new Uri(Start, "/a")), CancellationToken.None);

    private static Task<Importverslag> Import(HttpMessageHandler bron, Proefmap map, TimeProvider clock, TimeSpan vertraging, int gelijktijdig) => new Importeren(bron, clock).Run(
        new(new(Start, vertraging, gelijktijdig), map.Pad, Profiel.Load("voorbeeldsite"), new DateOnly(2026, 11, 22)), (_, _) => { }, CancellationToken.None);

    private static Merkbron Gemerkt(int aantal) => new(new Nepbron().MetActiviteiten(aantal, aantal));

    /// <summary>Notes when it was asked.</summary>
    private sealed class Tijdbron(Proefklok klok, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public List<TimeSpan> Momenten { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            lock (Momenten)
                Momenten.Add(TimeSpan.FromTicks(klok.GetTimestamp()));
            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Gives its activities an ETag, and answers 304 to who knows it.</summary>
    private sealed class Merkbron(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly Dictionary<string, string> _nieuw = new(StringComparer.Ordinal);

        public List<string> Marken { get; } = [];

        public void Verander(int nummer) => _nieuw[nummer.ToString(CultureInfo.InvariantCulture)] = "nieuw";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var antwoord = await base.SendAsync(request, cancellationToken);
            if (!request.RequestUri!.AbsolutePath.StartsWith("/start/show/", StringComparison.Ordinal))
                return antwoord;
            var nummer = request.RequestUri.Segments[3].TrimEnd('/');
            var mark = $"\"{nummer}{_nieuw.GetValueOrDefault(nummer)}\"";
            Marken.AddRange(request.Headers.IfNoneMatch.Select(m => m.Tag));
            if (request.Headers.IfNoneMatch.Any(m => m.Tag == mark))
                return new(HttpStatusCode.NotModified);
            if (_nieuw.ContainsKey(nummer))
                antwoord.Content = new StringContent((await antwoord.Content.ReadAsStringAsync(cancellationToken)).Replace("Wat je doet", "Iets nieuws", StringComparison.Ordinal), System.Text.Encoding.UTF8, "text/html");
            antwoord.Headers.ETag = new EntityTagHeaderValue(mark);
            return antwoord;
        }
    }
}
