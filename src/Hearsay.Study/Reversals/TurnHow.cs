namespace Hearsay.Study.Reversals;

/// <summary>By what a turn is known (DEFINITIONS, "Reversal").</summary>
public enum TurnHow : byte
{
    /// <summary>Somebody says that it happened.</summary>
    Reported,

    /// <summary>The one who turned says so, or the leader or spokesman of a group that did.</summary>
    Declared,

    /// <summary>Computed from acts and words; see <see cref="ReversalFinder"/>.</summary>
    Observed,
}
