namespace SocialeKaart.Import.Crawl;

/// <summary>
/// Lets requests begin at least a delay apart, however many workers there are, and holds all of them when the source asks for rest
/// (Retry-After): <see cref="MaxRust"/> at a time and <see cref="MaxSamen"/> in one import at most.
/// </summary>
public sealed class Tempo(TimeSpan vertraging, TimeProvider clock)
{
    public static readonly TimeSpan MaxRust = TimeSpan.FromSeconds(60);
    public static readonly TimeSpan MaxSamen = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private TimeSpan _gerust;
    private long _next;

    public TimeProvider Klok => clock;

    /// <summary>Returns when the next request may begin.</summary>
    public async Task Turn(CancellationToken stop)
    {
        var turn = Book();
        // A timer counts whole milliseconds: round up, and look again.
        while (clock.GetElapsedTime(clock.GetTimestamp(), turn) is { Ticks: > 0 } rest)
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(rest.TotalMilliseconds)), clock, stop).ConfigureAwait(false);
    }

    /// <summary>Says whether the source can have the rest it asks for, and holds all requests until then.</summary>
    public bool Rest(TimeSpan rust)
    {
        lock (_lock)
        {
            var until = clock.GetTimestamp() + Ticks(rust);
            var extra = TimeSpan.FromSeconds(Math.Max(0, until - Math.Max(_next, clock.GetTimestamp())) / (double)clock.TimestampFrequency);
            if (rust > MaxRust || _gerust + extra > MaxSamen)
                return false;
            _gerust += extra;
            _next = Math.Max(_next, until);
            return true;
        }
    }

    private long Book()
    {
        lock (_lock)
        {
            var turn = Math.Max(clock.GetTimestamp(), _next);
            _next = turn + Ticks(vertraging);
            return turn;
        }
    }

    private long Ticks(TimeSpan time) => (long)(time.TotalSeconds * clock.TimestampFrequency);
}
