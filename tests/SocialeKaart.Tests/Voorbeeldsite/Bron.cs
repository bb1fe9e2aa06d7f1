using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using SocialeKaart.Voorbeeldsite;

namespace SocialeKaart.Tests.Voorbeeldsite;

/// <summary>The source site on a free loopback port, and its pages as plain words.</summary>
public sealed partial class Bron : IAsyncLifetime
{
    private readonly WebApplication site = Bronsite.Build(["--urls", "http://127.0.0.1:0"]);

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public static Records Records { get; } = Records.Load(Records.Folder);

    public async Task InitializeAsync()
    {
        await site.StartAsync();
        Client.BaseAddress = new Uri(site.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await site.DisposeAsync();
    }

    public Task<string> Get(string pad) => Client.GetStringAsync(new Uri(pad, UriKind.Relative));

    public Task<HttpResponseMessage> Ask(string pad) => Client.GetAsync(new Uri(pad, UriKind.Relative));

    /// <summary>The words between two marks of the markup, tags gone, entities decoded until nothing changes, white space folded.</summary>
    public static string Words(string html)
    {
        var tekst = Tag().Replace(html, "");
        for (var keer = 0; keer < 3; keer++) tekst = WebUtility.HtmlDecode(tekst);
        return Wit().Replace(tekst, " ");
    }

    public static string Content(string html) => html.Split("<!-- begin content -->")[1].Split("<!-- einde content -->")[0];

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Wit();
}
