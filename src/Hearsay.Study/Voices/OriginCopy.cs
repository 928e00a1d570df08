namespace Hearsay.Study.Voices;

/// <summary>A claim that goes back to an origin, and why.</summary>
public sealed record OriginCopy(Claim Claim, CommonGround Ground);
