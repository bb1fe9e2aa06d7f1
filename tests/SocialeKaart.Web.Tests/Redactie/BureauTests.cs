using System.Net;
using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Redactie.Inrichting;
using SocialeKaart.Redactie.Texts;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Redactie;

/// <summary>Who can reach the desk, and what the site has of it: nothing.</summary>
public sealed class BureauTests(Bureaustand stand) : IClassFixture<Bureaustand>
{
    [Fact]
    public async Task Without_the_setting_there_is_no_desk()
    {
        using var site = new TestSite();
        Assert.Null(site.Services.GetService<Bureau>());
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/redactie")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/_blazor")).StatusCode);
    }

    [Fact]
    public async Task With_it_the_public_pages_keep_their_headers_their_cache_and_no_cookie()
    {
        await stand.Site.GetAsync(new Uri("/zoeken", UriKind.Relative));
        var again = await stand.Site.GetAsync(new Uri("/zoeken", UriKind.Relative));
        SecurityHeaders.AssertOn(again);
        Assert.NotNull(again.Headers.Age);
        foreach (var desk in new[] { "/redactie", "/redactie/bureau.css", "/redactie/bureau.js", "/_blazor", "/_blazor/negotiate", "/_framework/blazor.web.js" })
            Assert.Equal(HttpStatusCode.NotFound, (await stand.Site.GetAsync(new Uri(desk, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task The_desk_shows_the_site_as_visitors_see_it_in_a_frame_of_its_own()
    {
        var page = await stand.Get("/activiteiten/wandelen-1");
        Assert.Equal(await stand.Site.GetStringAsync(new Uri("/activiteiten/wandelen-1", UriKind.Relative)), await page.Content.ReadAsStringAsync());
        Assert.Equal("SAMEORIGIN", SecurityHeaders.One(page, "X-Frame-Options"));
        Assert.Contains("frame-ancestors 'self'", SecurityHeaders.One(page, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stand.Get("/activiteiten/bestaat-niet")).StatusCode);
    }

    [Theory]
    [InlineData("kwaad.example")]
    [InlineData("127.0.0.1.nip.example")]
    [InlineData("localhost.kwaad.example")]
    [InlineData("10.0.0.1")]
    public async Task Another_name_for_this_machine_is_refused(string host)
    {
        var answer = await stand.Get("/redactie", ("Host", host));
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.StartsWith("Dit adres is niet van de redactie.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:80")]
    [InlineData("[::1]:5081")]
    public async Task Its_own_names_are_not(string host) => Assert.Equal(HttpStatusCode.OK, (await stand.Get("/redactie", ("Host", host))).StatusCode);

    [Theory]
    [InlineData("http://kwaad.example")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData(null)]
    public async Task A_connection_from_a_page_elsewhere_is_refused(string? origin)
    {
        using var socket = new ClientWebSocket();
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        Assert.Equal(HttpStatusCode.Forbidden, await Connect(socket));
    }

    [Fact]
    public async Task The_fifty_first_gets_a_plain_page_that_says_so_until_someone_leaves()
    {
        using var own = new Bureaustand();
        var sockets = Enumerable.Range(0, Zitplaatsen.Aantal).Select(_ => Socket(own.Adres)).ToList();
        foreach (var socket in sockets)
            Assert.Null(await Connect(socket, own));

        using var last = Socket(own.Adres);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Connect(last, own));
        var full = await own.Page("/redactie");
        Assert.Equal(Teksten.Vol, full.QuerySelector("main .melding")!.TextContent);
        Assert.DoesNotContain("<!--Blazor:", full.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.NotEmpty(full.QuerySelectorAll(".bladen tbody tr"));

        sockets[0].Abort();
        Assert.True(await Eventually(async () => (await own.Page("/redactie")).DocumentElement.OuterHtml.Contains("<!--Blazor:", StringComparison.Ordinal)));
        using var next = Socket(own.Adres);
        Assert.Null(await Connect(next, own));
        sockets.ForEach(socket => socket.Dispose());
    }

    [Fact]
    public async Task There_is_no_connection_that_cannot_be_counted() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await stand.Get("/_blazor", ("Origin", stand.Adres.GetLeftPart(UriPartial.Authority)))).StatusCode);

    [Fact]
    public async Task Behind_a_login_only_what_that_let_through_comes_in()
    {
        var geheim = new string('g', Instellingen.KortsteGeheim);
        using var own = new Bureaustand(("Geheim", geheim), ("Buiten", "https://redactie.example"));
        var through = ("Host", "redactie.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await own.Get("/redactie", through)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await own.Get("/redactie", through, (Instellingen.Geheimkop, geheim + "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await own.Get("/redactie", (Instellingen.Geheimkop, geheim))).StatusCode);
        var inside = await own.Get("/redactie", through, (Instellingen.Geheimkop, geheim));
        Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
        Assert.Contains("; secure;", SecurityHeaders.One(inside, "Set-Cookie"), StringComparison.Ordinal);
    }

    private Task<HttpStatusCode?> Connect(ClientWebSocket socket) => Connect(socket, stand);

    // Null when connected, else what was answered.
    private static async Task<HttpStatusCode?> Connect(ClientWebSocket socket, Bureaustand stand)
    {
        socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await socket.ConnectAsync(new($"ws://{stand.Adres.Authority}/_blazor"), CancellationToken.None);
            return null;
        }
        catch (WebSocketException)
        {
            return socket.HttpStatusCode;
        }
    }

    private static ClientWebSocket Socket(Uri desk)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", desk.GetLeftPart(UriPartial.Authority));
        return socket;
    }

    private static async Task<bool> Eventually(Func<Task<bool>> holds)
    {
        for (var wait = 0; wait < 100; wait++)
        {
            if (await holds())
                return true;
            await Task.Delay(100);
        }
        return false;
    }
}
