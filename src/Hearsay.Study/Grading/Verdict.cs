namespace Hearsay.Study.Grading;

/// <summary>An analyst's word on a discrepancy; a later one stands before an earlier one, and the log keeps both.</summary>
/// <param name="Holds">Id of the claim that is right; null unless settled for one of the two.</param>
public sealed record Verdict(VerdictState State, string? Holds, string Author, DateTimeOffset Time, string Reason);
