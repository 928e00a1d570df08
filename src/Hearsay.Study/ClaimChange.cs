namespace Hearsay.Study;

/// <summary>Claims as they were shown before, and as they are shown now; a claim that is shown differently is in both.</summary>
internal sealed record ClaimChange(IReadOnlyList<Claim> Gone, IReadOnlyList<Claim> New);
