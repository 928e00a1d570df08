namespace Hearsay.Core;

/// <summary>When the claimed thing happened: TIMEX3 value and the days [Start, End] in which it lies, inclusive; null is open.</summary>
public sealed record ClaimTime(string? Value, DateOnly? Start, DateOnly? End, TimeBasis Basis)
{
    public static ClaimTime Unknown { get; } = new(null, null, null, TimeBasis.None);
}
