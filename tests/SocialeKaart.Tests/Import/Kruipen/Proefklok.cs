namespace SocialeKaart.Tests.Import.Kruipen;

/// <summary>A clock that stands still until it is told to go on; its timers go off when their moment comes.</summary>
internal sealed class Proefklok : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Wekker> _wekkers = [];
    private long _ticks = new DateTime(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc).Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override DateTimeOffset GetUtcNow() => new(GetTimestamp(), TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var wekker = new Wekker(this, () => callback(state));
        wekker.Change(dueTime, period);
        lock (_lock)
            _wekkers.Add(wekker);
        return wekker;
    }

    /// <summary>Lets time go by, a twentieth of a second at a time, until the work is done.</summary>
    public async Task<T> Until<T>(Task<T> werk)
    {
        while (!werk.IsCompleted)
        {
            // Work that is under way gets the chance to ask for the time first.
            for (var i = 0; i < 20 && !werk.IsCompleted; i++)
                await Task.Yield();
            await Task.Delay(1);
            Advance(TimeSpan.FromMilliseconds(50));
        }
        return await werk;
    }

    public void Advance(TimeSpan time)
    {
        var now = Interlocked.Add(ref _ticks, time.Ticks);
        List<Wekker> due;
        lock (_lock)
            due = [.. _wekkers.Where(w => w.IsDue(now))];
        due.ForEach(w => w.Ring());
    }

    private sealed class Wekker(Proefklok klok, Action ring) : ITimer
    {
        private long _due = long.MaxValue;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Interlocked.Exchange(ref _due, dueTime == Timeout.InfiniteTimeSpan ? long.MaxValue : klok.GetTimestamp() + dueTime.Ticks);
            return true;
        }

        public bool IsDue(long now) => Interlocked.Read(ref _due) <= now;

        public void Ring()
        {
            if (Interlocked.Exchange(ref _due, long.MaxValue) != long.MaxValue)
                ring();
        }

        public void Dispose() => Interlocked.Exchange(ref _due, long.MaxValue);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
