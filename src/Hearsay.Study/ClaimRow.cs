namespace Hearsay.Study;

/// <summary>Claims under one heading, newest first; doubtful ones and comments too.</summary>
internal sealed record ClaimRow(IndexedClaim[] Claims)
{
    public static ClaimRow Empty { get; } = new([]);

    /// <summary>How many of them are shown.</summary>
    public int Shown { get; } = Claims.Count(claim => claim.IsShown);
}
