using Hearsay.Study.Positions;

namespace Hearsay.Study.Reversals;

/// <summary>An observed change of side: after the last event of one stretch and by the first of the next.</summary>
/// <param name="Sign">The side after the change: 1 or -1.</param>
/// <param name="Evidence">K, how many times better two stretches explain the events than one.</param>
public sealed record Reversal(int Sign, DateOnly After, DateOnly By, double Evidence, ReversalGrade Grade)
{
    /// <summary>Another reversal lies within thirty days: a swing rather than a change of mind.</summary>
    public bool IsSwing { get; init; }

    public required IReadOnlyList<SignedEvent> Before { get; init; }

    public required IReadOnlyList<SignedEvent> Since { get; init; }
}
