using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using SocialeKaart.Content;
using SocialeKaart.Import;
using SocialeKaart.Import.Crawl;
using SocialeKaart.Voorbeeldsite;
using Xunit.Abstractions;
using Activiteit = SocialeKaart.Content.Activiteit;
using Bron = SocialeKaart.Voorbeeldsite.Activiteit;

namespace SocialeKaart.Tests.Import;

/// <summary>The whole sample site over HTTP into a folder, compared with what its makers know.</summary>
public sealed class HeleSiteTests(HeleSite site, ITestOutputHelper output) : IClassFixture<HeleSite>
{
    private const int Eerste = 600;

    [Fact]
    public void Every_page_arrives() => Assert.Equal(site.Waarheid.Count, site.Aanbod.Activiteiten.Count);

    [Fact]
    public void No_file_has_a_fault() => Assert.DoesNotContain(site.Aanbod.Problemen, p => p.Ernst == Ernst.Fout);

    [Fact]
    public void Titles_survive_word_for_word() => Same(b => b.Titel, a => a.Naam, Eerste);

    [Fact]
    public void Summaries_survive_word_for_word() => Same(b => b.Samenvatting, a => a.Samenvatting, Eerste);

    [Fact]
    public void Descriptions_survive_word_for_word() =>
        Assert.All(site.Waarheid, b => Assert.Contains(Words(b.Beschrijving), Words(WebUtility.HtmlDecode(Plain(MarkdownHtml.Render(Found(b).Tekst)))), StringComparison.Ordinal));

    [Fact]
    public void Wijken_are_right() => Same(b => Slug(b.Wijk), a => string.Join(',', a.Wijk), Eerste);

    [Fact]
    public void Levels_are_right() => Same(b => b.Niveau == "Op Maat" ? "aa" : Slug(b.Niveau), a => string.Join(',', a.Niveau), Eerste);

    [Fact]
    public void Modules_are_right() => Same(b => b.Niveau == "Op Maat" ? "op-maat" : b.AaModule ?? "", a => string.Join(',', a.Module), Eerste);

    [Fact]
    public void Reach_is_right_or_unknown() => Assert.All(site.Waarheid, b =>
        Assert.True(Code.Of(Found(b).Bereik) == b.Bereik || Found(b).Wijk.Count == 0 && Found(b).Bereik == Bereik.Wijk, b.Id));

    /// <summary>The records of the sample know a status only where the page carries a notice; a waiting list in the text counts as full.</summary>
    [Fact]
    public void Statuses_are_right() => Same(
        b => b.Status == "open" && b.Beschrijving.Contains("Er is een wachtlijst", StringComparison.Ordinal) ? "vol" : b.Status,
        a => Code.Of(a.Status), site.Waarheid.Count);

    [Fact]
    public void Nothing_that_needs_toewijzing_looks_free() =>
        Assert.DoesNotContain(site.Waarheid, b => b.Toegang is "toewijzing" or "onbekend" && Found(b).Toegang is "vrij" or "beide" && Found(b).Toegang != b.Toegang);

    [Fact]
    public void Access_is_known_where_the_page_says_it()
    {
        var goed = site.Waarheid.Count(b => Found(b).Toegang == b.Toegang);
        output.WriteLine($"toegang {goed} / {site.Waarheid.Count}");
        Assert.True(goed >= 0.96 * site.Waarheid.Count, $"{goed}");
    }

    [Fact]
    public void Every_target_group_and_theme_is_right()
    {
        var indeling = site.Aanbod.Indeling;
        Same(b => string.Join(',', b.Doelgroep.Order(StringComparer.Ordinal)), a => string.Join(',', a.Doelgroep.Select(d => indeling.Doelgroepen.Find(d)!.Naam).Order(StringComparer.Ordinal)), site.Waarheid.Count);
        Same(b => b.Categorie, a => string.Join(',', a.Thema.Select(t => indeling.Themas.Find(t)!.Naam)), site.Waarheid.Count);
    }

    [Fact]
    public void Numbers_equal_the_numbers_of_the_source() => Assert.All(site.Aanbod.Activiteiten, a => Assert.Equal(a.Bron!.Id, a.Nummer));

    [Fact]
    public void Every_aanbieder_has_a_file() => Assert.All(site.Aanbod.Activiteiten, a => Assert.True(site.Aanbod.Aanbieders.ContainsKey(a.Aanbieder)));

    [Fact]
    public async Task A_second_import_changes_no_byte()
    {
        var before = site.Map.Digest();
        var verslag = await site.Import(new DateOnly(2027, 3, 1));
        Assert.Equal(before, site.Map.Digest());
        Assert.Equal((0, 0), (verslag.Activiteiten!.Nieuw, verslag.Activiteiten.Gewijzigd));
    }

    private Activiteit Found(Bron b) => site.Aanbod.Activiteit(b.Nummer)!;

    private void Same(Func<Bron, string> waar, Func<Activiteit, string> gelezen, int aantal)
    {
        var anders = site.Waarheid.Take(aantal).Where(b => waar(b) != gelezen(Found(b)))
            .Select(b => $"{b.Id}: {waar(b)} <> {gelezen(Found(b))}").ToList();
        anders.ForEach(output.WriteLine);
        Assert.Empty(anders);
    }

    private static string Slug(string? naam) => naam is null ? "" : naam == "AA" ? "aa" : Folding.Slug(naam);

    private static string Plain(string html) => System.Text.RegularExpressions.Regex.Replace(html, "<[^>]+>", " ");

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>The sample site on a free loopback port, imported once.</summary>
public sealed class HeleSite : IAsyncLifetime
{
    private readonly WebApplication _site = Bronsite.Build(["--urls", $"http://127.0.0.1:{FreePort()}"]);

    public Proefmap Map { get; } = new();

    public IReadOnlyList<Bron> Waarheid { get; } = Records.Load(Records.Folder).Activiteiten;

    public Aanbod Aanbod { get; private set; } = null!;

    public Uri Adres => new(_site.Urls.First());

    public async Task InitializeAsync()
    {
        await _site.StartAsync();
        await Import(new DateOnly(2026, 11, 22));
        Aanbod = AanbodReader.Read(Map.Pad);
    }

    public async Task<Importverslag> Import(DateOnly vandaag)
    {
        var start = new Uri(_site.Urls.First());
        using var handler = new AddressGuard(start).Handler();
        var verslag = await new Importeren(handler, TimeProvider.System).Run(
            new(new(start, TimeSpan.Zero, 4), Map.Pad, Profiel.Load("voorbeeldsite"), vandaag), (_, _) => { }, CancellationToken.None);
        Assert.Null(verslag.Afgebroken);
        return verslag;
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        Map.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
