namespace Hearsay.Record.Tests;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2022, 1, 2, 3, 4, 5, TimeSpan.Zero);
}
