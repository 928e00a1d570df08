namespace Hearsay.Study.Grading;

/// <summary>What an analyst makes of a discrepancy (DEFINITIONS, "State").</summary>
public enum VerdictState : byte
{
    Open, Superseded, Explained, Settled,
}
