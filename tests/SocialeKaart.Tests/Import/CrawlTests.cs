using System.Net;
using System.Net.Http.Headers;
using System.Text;
using SocialeKaart.Content;
using SocialeKaart.Import;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Tests.Import;

public sealed class CrawlTests
{
    private static readonly Uri Start = new("http://bron.example/");

    [Fact]
    public async Task A_redirect_to_another_host_is_not_followed()
    {
        var bron = new Nepbron().MetSprong("/a", "http://169.254.169.254/latest/");
        Assert.Contains("andere site", (await Fetch(bron, "/a")).Bezwaar, StringComparison.Ordinal);
        Assert.Equal(["http://bron.example/a"], bron.Gevraagd);
    }

    [Fact]
    public async Task Five_redirects_are_followed_and_no_more()
    {
        var bron = new Nepbron().Met("/0", "<p>aangekomen");
        for (var n = 1; n <= 6; n++)
            bron.MetSprong($"/{n}", $"/{n - 1}");
        Assert.NotNull((await Fetch(bron, "/5")).Pagina);
        Assert.Contains("vaker dan 5 keer", (await Fetch(bron, "/6")).Bezwaar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_over_two_megabytes_is_refused() =>
        Assert.Contains("groter dan 2 MB", (await Fetch(new Nepbron().Met("/a", new string('a', PageFetcher.MaxBytes + 1)), "/a")).Bezwaar, StringComparison.Ordinal);

    [Fact]
    public async Task Nor_is_its_word_taken_for_how_long_it_is()
    {
        var bron = new Nepbron().Met("/a", () => new(HttpStatusCode.OK) { Content = new StreamContent(new MemoryStream(new byte[PageFetcher.MaxBytes + 1])) { Headers = { ContentLength = null } } });
        Assert.Equal(Oordeel.TeGroot, (await Fetch(bron, "/a")).Oordeel);
    }

    [Theory]
    [InlineData("utf-8", "windows-1252", "café")]
    [InlineData(null, "iso-8859-1", "café")]
    [InlineData("bestaat-niet", "utf-8", "café")]
    public async Task The_header_goes_before_the_page(string? header, string meta, string expected)
    {
        var html = $"<meta charset={meta}><p>café";
        var bytes = header is null ? Encoding.Latin1.GetBytes(html) : Encoding.UTF8.GetBytes(html);
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/html");
        if (header is not null)
            content.Headers.ContentType.CharSet = header;
        var page = (await Fetch(new Nepbron().Met("/a", () => new(HttpStatusCode.OK) { Content = content }), "/a")).Pagina!;
        Assert.Contains(expected, page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("169.254.169.254")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("fd00::1")]
    [InlineData("0.0.0.0")]
    [InlineData("100.64.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("168.63.129.16")]
    [InlineData("::")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b:1::a00:1")]
    [InlineData("2002:a00:1::")]
    [InlineData("2001:0:a00:1::")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("100::1")]
    public void The_inner_network_is_out_of_reach(string address) => Assert.False(new AddressGuard(Start).Allows(IPAddress.Parse(address)));

    [Theory]
    [InlineData("93.184.216.34")]
    [InlineData("2606:2800:220:1:248:1893:25c8:1946")]
    public void The_public_internet_is_within_reach(string address) => Assert.True(new AddressGuard(Start).Allows(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1:5090/", false, true)]
    [InlineData("http://localhost/start", false, true)]
    [InlineData("http://[::1]:5090", false, true)]
    [InlineData("http://2130706433/", false, false)]
    [InlineData("http://127.1/", false, false)]
    [InlineData("http://bron.example/", false, false)]
    [InlineData("http://bron.example/", true, true)]
    public void Loopback_is_open_when_it_is_plainly_asked_for(string start, bool lokaal, bool open) =>
        Assert.Equal(open, new AddressGuard(new(start), lokaal).Allows(IPAddress.Loopback));

    [Theory]
    [InlineData("http://bron.example:8080/", "http://bron.example:8080/a", true)]
    [InlineData("http://bron.example:8080/", "https://bron.example/a", true)]
    [InlineData("http://bron.example:8080/", "http://bron.example:22/a", false)]
    [InlineData("http://bron.example/", "http://bron.example.elders.example/", false)]
    [InlineData("http://bron.example/", "ftp://bron.example/", false)]
    [InlineData("http://127.0.0.1:5090/", "http://127.0.0.1/", false)]
    public void Only_the_source_itself_is_visited(string start, string url, bool allowed) => Assert.Equal(allowed, new AddressGuard(new(start)).Allows(new Uri(url)));

    [Fact]
    public async Task A_failing_robots_file_stops_the_import()
    {
        using var map = new Proefmap();
        var before = map.Digest();
        var verslag = await Import(new Nepbron().MetActiviteiten(3, 3).Met("/robots.txt", HttpStatusCode.InternalServerError), map);
        Assert.Contains("robots.txt", verslag.Afgebroken, StringComparison.Ordinal);
        Assert.Equal(before, map.Digest());
    }

    [Fact]
    public async Task Nothing_is_written_from_half_a_crawl()
    {
        using var map = new Proefmap();
        var before = map.Digest();
        var bron = new Nepbron().MetActiviteiten(10, 10);
        for (var n = 1; n <= 3; n++)
            bron.Met($"/start/show/{n}/", HttpStatusCode.InternalServerError);
        var verslag = await Import(bron, map);
        Assert.Contains("7 van de 10", verslag.Afgebroken, StringComparison.Ordinal);
        Assert.Equal(before, map.Digest());
    }

    [Fact]
    public async Task A_page_that_fails_is_named_and_the_rest_is_written()
    {
        using var map = new Proefmap();
        var verslag = await Import(new Nepbron().MetActiviteiten(10, 10).Met("/start/show/4/", HttpStatusCode.Gone), map);
        Assert.Equal("antwoordt 410", Assert.Single(verslag.Crawl!.Gemist).Uitleg);
        Assert.Equal(9, verslag.Activiteiten!.Nieuw);
    }

    [Fact]
    public async Task A_worker_that_fails_ends_the_import_instead_of_leaving_the_others_waiting()
    {
        using var map = new Proefmap();
        var import = new Importeren(new Nepbron().MetActiviteiten(10, 10), TimeProvider.System).Run(
            new(new(Start, TimeSpan.Zero, 4), map.Pad, Profiel.Load("voorbeeldsite"), new DateOnly(2026, 11, 22)),
            (klaar, _) => { if (klaar == 5) throw new InvalidDataException("halverwege"); }, CancellationToken.None);
        Assert.Equal("halverwege", (await Assert.ThrowsAnyAsync<Exception>(() => import.WaitAsync(TimeSpan.FromSeconds(30)))).Message);
    }

    [Fact]
    public async Task A_name_that_is_taken_gets_something_behind_it_and_keeps_it()
    {
        using var map = new Proefmap();
        var bron = new Nepbron().MetActiviteiten(3, 3);
        bron.Met("/start/show/3/", bron.Html("/start/show/1/"));
        await Import(bron, map);
        var before = map.Digest();
        Assert.True(File.Exists(Path.Combine(map.Pad, "activiteiten", "nummer-1-oost.md")));
        File.Delete(Path.Combine(map.Pad, ".import", "voorbeeldsite", "3.yaml"));
        await Import(bron, map);
        Assert.Equal(before, map.Digest());
    }

    [Fact]
    public async Task What_an_editor_changed_stays()
    {
        using var map = new Proefmap();
        var bron = new Nepbron().MetActiviteiten(3, 3);
        await Import(bron, map);
        var page = Path.Combine(map.Pad, "activiteiten", "nummer-2.md");
        await File.AppendAllTextAsync(page, "\nVan de redactie.\n");
        Assert.Empty((await Import(bron, map)).Activiteiten!.VanRedactie);
        bron.Met("/start/show/2/", bron.Html("/start/show/2/").Replace("Wat je doet", "Iets nieuws", StringComparison.Ordinal));
        Assert.Equal(["activiteiten/nummer-2.md"], (await Import(bron, map)).Activiteiten!.VanRedactie);
        Assert.Contains("Van de redactie.", await File.ReadAllTextAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_the_source_gave_another_name_keeps_its_address_and_number()
    {
        using var map = new Proefmap();
        var bron = new Nepbron().MetActiviteiten(3, 3);
        await Import(bron, map);
        bron.Met("/start/show/2/", bron.Html("/start/show/2/").Replace("Nummer 2", "Heel iets anders", StringComparison.Ordinal));
        Assert.Equal((0, 1), await NewAndChanged(bron, map));
        var renamed = AanbodReader.Read(map.Pad).Activiteiten.Single(a => a.Bron!.Id == 2);
        Assert.Equal(("nummer-2", 2, "Heel iets anders"), (renamed.Slug, renamed.Nummer, renamed.Naam));
        Assert.Equal((0, 0), await NewAndChanged(bron, map));
    }

    [Fact]
    public async Task A_file_that_an_editor_gave_another_name_is_not_made_again()
    {
        using var map = new Proefmap();
        var bron = new Nepbron().MetActiviteiten(3, 3);
        await Import(bron, map);
        var folder = Path.Combine(map.Pad, "activiteiten");
        File.Move(Path.Combine(folder, "nummer-2.md"), Path.Combine(folder, "bloemen.md"));
        Assert.Equal((0, 0), await NewAndChanged(bron, map));
        bron.Met("/start/show/2/", bron.Html("/start/show/2/").Replace("Wat je doet", "Iets nieuws", StringComparison.Ordinal));
        Assert.Equal((0, 1), await NewAndChanged(bron, map));
        Assert.Equal(["bloemen", "nummer-1", "nummer-3"], AanbodReader.Read(map.Pad).Activiteiten.Select(a => a.Slug).Order(StringComparer.Ordinal));
        Assert.Contains("Iets nieuws", await File.ReadAllTextAsync(Path.Combine(folder, "bloemen.md")), StringComparison.Ordinal);
    }

    private static async Task<(int, int)> NewAndChanged(Nepbron bron, Proefmap map)
    {
        var activiteiten = (await Import(bron, map)).Activiteiten!;
        return (activiteiten.Nieuw, activiteiten.Gewijzigd);
    }

    private static Task<Opgehaald> Fetch(Nepbron bron, string pad) =>
        new PageFetcher(new HttpClient(bron), new AddressGuard(Start), new Tempo(TimeSpan.Zero, TimeProvider.System))
            .Fetch(new(new Uri(Start, pad)), CancellationToken.None);

    private static Task<Importverslag> Import(Nepbron bron, Proefmap map) => new Importeren(bron, TimeProvider.System).Run(
        new(new(Start, TimeSpan.Zero, 2), map.Pad, Profiel.Load("voorbeeldsite"), new DateOnly(2026, 11, 22)), (_, _) => { }, CancellationToken.None);
}
