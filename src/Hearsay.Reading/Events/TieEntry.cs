using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>One line of <c>ties.tsv</c>: a noun ("ally", "leader") or a verb in a frame ("break with") that states a tie.</summary>
internal sealed record TieEntry
{
    public required string Word { get; init; }

    public required Frame Frame { get; init; }

    public required TieType Type { get; init; }

    public TieChange Change { get; init; }

    public required IReadOnlyList<Role> From { get; init; }

    public required IReadOnlyList<Role> To { get; init; }

    public double Weight { get; init; }

    /// <summary>1 friendly, -1 hostile, 0 neither.</summary>
    public int Sign => Type switch
    {
        TieType.Ally or TieType.Supports => 1,
        TieType.Rival or TieType.Opposes => -1,
        _ => 0,
    };
}
