using System.Net;

namespace SocialeKaart.Tests.Import;

/// <summary>A source in memory: answers by path, and the addresses that were asked.</summary>
public sealed class Nepbron : HttpMessageHandler
{
    private readonly Dictionary<string, Func<HttpResponseMessage>> _antwoorden = new(StringComparer.Ordinal);

    public List<string> Gevraagd { get; } = [];

    public Nepbron Met(string pad, string html) => Met(pad, () => new(HttpStatusCode.OK) { Content = new StringContent(html, System.Text.Encoding.UTF8, "text/html") });

    public Nepbron Met(string pad, HttpStatusCode code) => Met(pad, () => new(code));

    public Nepbron Met(string pad, Func<HttpResponseMessage> antwoord)
    {
        _antwoorden[pad] = antwoord;
        return this;
    }

    public string Html(string pad) => _antwoorden[pad]().Content.ReadAsStringAsync().GetAwaiter().GetResult();

    public Nepbron MetSprong(string pad, string naar) => Met(pad, () => new(HttpStatusCode.Found) { Headers = { Location = new Uri(naar, UriKind.RelativeOrAbsolute) } });

    /// <summary>A list of activities, each with a page of its own.</summary>
    public Nepbron MetActiviteiten(int aantal, int genoemd)
    {
        var links = string.Concat(Enumerable.Range(1, aantal).Select(n => $"<a href='/start/show/{n}/'>{n}</a>"));
        Met("/", $"<div id=content><p class=aantal>1 - {aantal} van {genoemd} activiteiten</p>{links}</div>");
        for (var n = 1; n <= aantal; n++)
            Met($"/start/show/{n}/", $"<div id=content><h1>Nummer {n}</h1><p class=intro>Wat je doet.</p><div class=beschrijving>Wat je doet.</div><dl><dt>Wijk</dt><dd>Oost</dd><dt>Organisatie</dt><dd>De Kring</dd></dl></div>");
        return this;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var pad = request.RequestUri!.PathAndQuery;
        lock (Gevraagd)
            Gevraagd.Add(request.RequestUri.ToString());
        return Task.FromResult(_antwoorden.TryGetValue(pad, out var antwoord) ? antwoord() : new HttpResponseMessage(HttpStatusCode.NotFound));
    }
}
