namespace SocialeKaart.Import.Crawl;

/// <summary>The time that one page may take. Waiting for our own turn does not count: <see cref="Begin"/> and <see cref="Pause"/> stand around a request.</summary>
internal sealed class Tijdslimiet : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _alarm, _both;
    private TimeSpan _left;
    private long _begun;

    public Tijdslimiet(TimeSpan limit, TimeProvider clock, CancellationToken stop)
    {
        (_left, _clock) = (limit, clock);
        _alarm = new(Timeout.InfiniteTimeSpan, clock);
        _both = CancellationTokenSource.CreateLinkedTokenSource(_alarm.Token, stop);
    }

    public CancellationToken Token => _both.Token;

    public void Begin()
    {
        _begun = _clock.GetTimestamp();
        _alarm.CancelAfter(_left);
    }

    public void Pause()
    {
        _alarm.CancelAfter(Timeout.InfiniteTimeSpan);
        _left -= _clock.GetElapsedTime(_begun);
        if (_left < TimeSpan.Zero)
            _left = TimeSpan.Zero;
    }

    public void Dispose()
    {
        _both.Dispose();
        _alarm.Dispose();
    }
}
