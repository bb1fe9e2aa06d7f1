using System.Threading.Channels;
using Microsoft.AspNetCore.OutputCaching;
using SocialeKaart.Web.Setup;

namespace SocialeKaart.Web.Inhoud;

/// <summary>
/// Keeps the site equal to the content folder: looks as soon as a <see cref="Wachter"/> hints at a change and the folder is quiet for a moment, and
/// every <see cref="Interval"/> without any hint.
/// </summary>
internal sealed partial class InhoudScan(Site site, ActueleStand actueel, IOutputCacheStore pages, TimeProvider time, ILogger<InhoudScan> log) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>A save is often two or three events; an import is thousands, and should show while it goes on.</summary>
    private static readonly TimeSpan Rust = TimeSpan.FromMilliseconds(150), Uiterlijk = TimeSpan.FromMilliseconds(600);

    private readonly Channel<bool> _hints = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = time.CreateTimer(_ => _hints.Writer.TryWrite(false), null, Interval, Interval);
        var wachter = Watch();
        try
        {
            await foreach (var gewaarschuwd in _hints.Reader.ReadAllAsync(stoppingToken))
            {
                await Settle(gewaarschuwd, stoppingToken);
                // It should have said so: perhaps the folder is another one now, perhaps it fell silent.
                if (await Refresh(stoppingToken) && !gewaarschuwd || !wachter.Wakker)
                {
                    wachter.Dispose();
                    wachter = Watch();
                    // What changed between the two.
                    await Refresh(stoppingToken);
                }
            }
        }
        finally
        {
            wachter.Dispose();
        }
    }

    private Wachter Watch() => new(site.Map, () => _hints.Writer.TryWrite(true));

    private async Task Settle(bool gewaarschuwd, CancellationToken stop)
    {
        var begin = time.GetTimestamp();
        while (gewaarschuwd && time.GetElapsedTime(begin) < Uiterlijk)
        {
            await Task.Delay(Rust, time, stop);
            gewaarschuwd = _hints.Reader.TryRead(out _);
        }
    }

    private async Task<bool> Refresh(CancellationToken stop)
    {
        var versie = actueel.Stand.Aanbod.Versie;
        try
        {
            if (!actueel.Refresh())
                return false;
            await pages.EvictByTagAsync(versie, stop);
            return true;
        }
#pragma warning disable CA1031 // One content folder that upsets the reader must not end the scan, nor the site.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Failed(e);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "De inhoud kon niet opnieuw gelezen worden. De site toont de vorige inhoud.")]
    private partial void Failed(Exception e);
}
