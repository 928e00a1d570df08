namespace Hearsay.Record;

/// <summary>A document without its text: enough to see whether it has changed.</summary>
/// <param name="Digest">Of all that was read in it; its place is not part of that.</param>
public readonly record struct DocumentStamp(string Id, string Digest, string Location);
