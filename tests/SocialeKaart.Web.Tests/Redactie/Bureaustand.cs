using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Redactie.Inrichting;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Redactie;

/// <summary>A site with the desk open on a free port of this machine, and a script so that its pages can be live.</summary>
public sealed class Bureaustand : IDisposable
{
    private readonly TestSite _site = new();
    private readonly WebApplicationFactory<Program> _open;
    private readonly string _script = Path.GetTempFileName();

    public Bureaustand() : this([])
    {
    }

    /// <param name="settings">More settings of the desk, such as <c>("Script", "geen")</c>.</param>
    internal Bureaustand(params (string Name, string Value)[] settings)
    {
        _open = _site.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Redactie:Adres", "http://127.0.0.1:0").UseSetting("Redactie:Script", _script);
            foreach (var (name, value) in settings)
                builder.UseSetting($"Redactie:{name}", value);
        });
        Site = _open.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        Adres = _open.Services.GetRequiredService<Bureau>().Adres;
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Adres };
    }

    /// <summary>Where the desk listens.</summary>
    public Uri Adres { get; }

    /// <summary>An editor's browser.</summary>
    public HttpClient Client { get; }

    /// <summary>A visitor of the site.</summary>
    public HttpClient Site { get; }

    internal TestContent Content => _site.Content;

    /// <summary>Takes over what changed on disk, now.</summary>
    public void Refresh() => _open.Services.GetRequiredService<ActueleStand>().Refresh();

    public async Task<IHtmlDocument> Page(string address) => await new HtmlParser().ParseDocumentAsync(await (await Get(address)).Content.ReadAsStringAsync());

    public Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers) => Send(new(HttpMethod.Get, new Uri(address, UriKind.Relative)), headers);

    public async Task<HttpResponseMessage> Send(HttpRequestMessage request, params (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    public void Dispose()
    {
        Client.Dispose();
        Site.Dispose();
        _open.Dispose();
        _site.Dispose();
        File.Delete(_script);
    }
}
