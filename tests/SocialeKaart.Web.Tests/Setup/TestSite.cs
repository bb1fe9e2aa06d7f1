using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialeKaart.Web.Inhoud;

namespace SocialeKaart.Web.Tests.Setup;

/// <summary>The whole site over HTTP, on a <see cref="TestContent"/>, with everything it logs at the loudest setting.</summary>
public sealed class TestSite : WebApplicationFactory<Program>, ILoggerProvider
{
    private readonly ConcurrentQueue<string> _log = new();

    public TestSite() => Client = CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });

    internal TestContent Content { get; } = new();

    /// <summary>The site that may show results in a frame.</summary>
    public const string Partner = "https://partner.example";

    public HttpClient Client { get; }

    /// <summary>Thursday 26 November 2026, 10:00 in Amsterdam, until a test sets it.</summary>
    internal FixedClock Clock { get; } = new(new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));

    public string Log => string.Join('\n', _log);

    internal Stand Stand => Services.GetRequiredService<ActueleStand>().Stand;

    public async Task<IHtmlDocument> Page(string address) =>
        await new HtmlParser().ParseDocumentAsync(await Client.GetStringAsync(new Uri(address, UriKind.Relative)));

    public async Task<HttpResponseMessage> Send(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    public Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Get, address, headers);

    /// <summary>One address answers 301 to another, and that one answers 200.</summary>
    public async Task<HttpResponseMessage> AssertMoved(string asked, string present)
    {
        var answer = await Get(asked);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(present, answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await Get(present)).StatusCode);
        return answer;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        // From source, files of wwwroot say no-cache; this leaves them as they are published.
        .UseSetting("EnableStaticAssetsDevelopmentCaching", "true")
        .UseSetting("Inhoud:Map", Content.Folder)
        .UseSetting("Site:InsluitenDoor", Partner)
        .ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock))
        .UseSetting("Logging:LogLevel:Default", "Trace")
        .UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Trace")
        .ConfigureLogging(logging => logging.ClearProviders().AddProvider(this));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Content.Folder))
            Content.Dispose();
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => new Lines(categoryName, _log);

    private sealed class Lines(string category, ConcurrentQueue<string> log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            log.Enqueue($"scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{logLevel} {category} {formatter(state, exception)} {exception}");
    }
}

/// <summary>Tests that only read share one site.</summary>
[CollectionDefinition("site")]
public sealed class SharedSite : ICollectionFixture<TestSite>;
