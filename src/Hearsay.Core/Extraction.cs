namespace Hearsay.Core;

/// <summary>What made the claim, and how sure it is: 0 to 1.</summary>
public sealed record Extraction(string Version, double Confidence);
