namespace SocialeKaart.Web.Inhoud;

/// <summary>Looks at the content folder every two seconds. A file watcher would be quicker, but loses events.</summary>
internal sealed partial class InhoudScan(ActueleStand actueel, TimeProvider time, ILogger<InhoudScan> log) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            Refresh();
    }

    private void Refresh()
    {
        try
        {
            actueel.Refresh();
        }
#pragma warning disable CA1031 // One content folder that upsets the reader must not end the scan, nor the site.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Failed(e);
        }
    }

    [LoggerMessage(LogLevel.Error, "De inhoud kon niet opnieuw gelezen worden. De site toont de vorige inhoud.")]
    private partial void Failed(Exception e);
}
