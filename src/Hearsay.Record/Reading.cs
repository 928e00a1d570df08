namespace Hearsay.Record;

/// <summary>What was read in one document: all that the record keeps of it.</summary>
public sealed record Reading(Document Document, IReadOnlyList<Claim> Claims, Entities Entities);
