using System.Net;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Tests.Import.Kruipen;

/// <summary>RFC 9309, answer by answer and line by line.</summary>
public sealed class RobotsTests
{
    private static readonly Uri Start = new("http://bron.example/");

    [Theory]
    [InlineData(HttpStatusCode.NotFound, true)]
    [InlineData(HttpStatusCode.Unauthorized, true)]
    [InlineData(HttpStatusCode.Forbidden, true)]
    [InlineData(HttpStatusCode.Gone, true)]
    [InlineData(HttpStatusCode.TooManyRequests, true)]
    [InlineData(HttpStatusCode.InternalServerError, false)]
    [InlineData(HttpStatusCode.BadGateway, false)]
    [InlineData(HttpStatusCode.ServiceUnavailable, false)]
    public async Task A_client_error_opens_the_site_and_a_server_error_closes_it(HttpStatusCode code, bool open) =>
        Assert.Equal(open, (await Fetch(new Nepbron().Met("/robots.txt", code)))?.Allows(new(Start, "/start/")) ?? false);

    [Fact]
    public async Task A_server_that_does_not_answer_closes_the_site()
    {
        var klok = new Proefklok();
        Assert.Null(await klok.Until(Fetch(new Nepbron().Met("/robots.txt", () => new(HttpStatusCode.OK) { Content = new StreamContent(new Stiltestroom()) }), klok)));
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public async Task Five_redirects_are_followed_and_after_six_there_is_no_file(int sprongen, bool open)
    {
        var bron = new Nepbron().Met("/0", "User-agent: *\nDisallow: /");
        for (var n = 1; n < sprongen; n++)
            bron.MetSprong($"/{n}", $"/{n - 1}");
        bron.MetSprong("/robots.txt", $"/{sprongen - 1}");
        Assert.Equal(open, (await Fetch(bron))!.Allows(new(Start, "/start/")));
    }

    [Fact]
    public async Task Rules_on_another_site_are_not_fetched_and_close_this_one() => Assert.Null(await Fetch(new Nepbron().MetSprong("/robots.txt", "http://elders.example/robots.txt")));

    [Fact]
    public async Task Only_the_first_half_megabyte_counts()
    {
        var vulling = string.Concat(Enumerable.Repeat("# niets\n", Robots.MaxBytes / 8 - 8));
        var robots = await Fetch(new Nepbron().Met("/robots.txt", $"User-agent: *\nDisallow: /voor\n{vulling}Disallow: /na\n{vulling}"));
        Assert.False(robots!.Allows(new(Start, "/voor")));
        robots = await Fetch(new Nepbron().Met("/robots.txt", $"User-agent: *\nDisallow: /voor\n{vulling}{vulling}Disallow: /na\n"));
        Assert.False(robots!.Allows(new(Start, "/voor")));
        Assert.True(robots.Allows(new(Start, "/na")));
    }

    [Fact]
    public async Task A_byte_order_mark_does_not_hide_the_first_line() =>
        Assert.False((await Fetch(new Nepbron().Met("/robots.txt", "\uFEFFUser-agent: *\nDisallow: /p")))!.Allows(new(Start, "/p")));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /beheer/\nAllow: /beheer/open", "/beheer/x", false)]
    [InlineData("User-agent: *\nDisallow: /beheer/\nAllow: /beheer/open", "/beheer/open/1", true)]
    [InlineData("User-agent: *\nDisallow: /p\nAllow: /p", "/p", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: SocialeKaart-import\nDisallow: /x", "/start/", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: SocialeKaart-import\nDisallow:", "/start/", true)]
    [InlineData("User-agent: SOCIALEKAART-IMPORT/1.0\nDisallow: /", "/start/", false)]
    [InlineData("User-agent: s\nDisallow: /", "/start/", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1b2c3", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1c2b3", true)]
    [InlineData("User-agent: *\nDisallow: /*?", "/a?b", false)]
    [InlineData("User-agent: *\nDisallow: /%7Ejan", "/~jan/", false)]
    [InlineData("User-agent: *\nDisallow: /caf\u00e9", "/caf%c3%a9", false)]
    [InlineData("User-agent: *\nDisallow: /a%2fb", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("User-agent: a\nUser-agent: *\nDisallow: /p", "/p", false)]
    [InlineData("User-agent: *\r\nDisallow: /p # niet hier\r\n", "/p", false)]
    [InlineData("User-agent: *\rDisallow: /p\r", "/p", false)]
    [InlineData("User-agent: *\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: *\nDisallow: /b", "/b", false)]
    [InlineData("Disallow: /", "/start/", true)]
    [InlineData("", "/start/", true)]
    public void Robots_are_obeyed(string robots, string path, bool allowed) => Assert.Equal(allowed, Robots.Parse(robots).Allows(new Uri(Start, path)));

    private static async Task<Robots?> Fetch(Nepbron bron, TimeProvider? clock = null) => Robots.Of(
        await new PageFetcher(new HttpClient(bron), new AddressGuard(Start), new Tempo(TimeSpan.Zero, clock ?? TimeProvider.System)).Fetch(Robots.Verzoek(Start), CancellationToken.None));
}

/// <summary>A body that never comes.</summary>
internal sealed class Stiltestroom : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override void Flush() { }
}
