namespace Hearsay.Record.Corrections;

/// <summary>What a person makes of the reading of a claim.</summary>
public enum ReviewKind : byte
{
    /// <summary>The text says so.</summary>
    Confirm,

    /// <summary>The text does not say so.</summary>
    Reject,

    /// <summary>The text says something a little different; see <see cref="ReviewFix"/>.</summary>
    Correct,
}
