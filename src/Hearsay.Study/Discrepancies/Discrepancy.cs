namespace Hearsay.Study.Discrepancies;

/// <summary>Two claims of different origins that cannot both hold.</summary>
/// <param name="Id">Of both claims' ids, the smaller first, joined by '-'.</param>
/// <param name="First">The earlier report.</param>
/// <param name="Sentence">What stands against what, in plain words.</param>
public sealed record Discrepancy(string Id, DiscrepancyType Type, Claim First, Claim Second, string Sentence);
