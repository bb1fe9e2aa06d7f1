namespace SocialeKaart.Web.Tests.Setup;

/// <summary>A clock that says what a test wants. Its timers run as always.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
