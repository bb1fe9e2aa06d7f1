namespace SocialeKaart.Web.Setup;

/// <summary>Reminds the operator of the accessibility statement in the log, at the start and every day after. Not while someone is developing.</summary>
internal sealed partial class Verklaringwacht(Site site, TimeProvider time, IHostEnvironment environment, ILogger<Verklaringwacht> log) : BackgroundService
{
    private static readonly TimeSpan Dag = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!environment.IsProduction())
            return;
        using var timer = new PeriodicTimer(Dag, time);
        do
            if (site.Verklaring.Waarschuwing(DateOnly.FromDateTime(time.GetLocalNow().Date)) is { } waarschuwing)
                Remind(waarschuwing);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Warning, "{Waarschuwing}")]
    private partial void Remind(string waarschuwing);
}
