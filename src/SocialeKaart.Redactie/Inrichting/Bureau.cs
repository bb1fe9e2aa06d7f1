using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SocialeKaart.Redactie.Inrichting;

/// <summary>
/// The editors' desk: a web application of its own in the process of the site, with its own port, services and endpoints, so that nothing of it
/// reaches the public pages (docs/decisions/0016).
/// </summary>
public sealed partial class Bureau(Instellingen instellingen, Etalage etalage, ILoggerFactory logs) : IHostedService, IAsyncDisposable
{
    private readonly ILogger _log = logs.CreateLogger<Bureau>();
    private WebApplication? _app;

    /// <summary>Where it listens, once started.</summary>
    public Uri Adres => new(_app!.Urls.First());

    /// <exception cref="IOException">The port is taken.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _app = Bureaudelen.Build(instellingen, etalage, logs);
        await _app.StartAsync(cancellationToken);
        Ready(new(Adres, "/redactie"));
    }

    public Task StopAsync(CancellationToken cancellationToken) => _app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;

    [LoggerMessage(LogLevel.Information, "De redactie staat op {Adres}")]
    private partial void Ready(Uri adres);
}
