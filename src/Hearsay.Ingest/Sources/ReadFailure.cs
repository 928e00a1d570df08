namespace Hearsay.Ingest.Sources;

/// <summary>Something that could not be read, and why, in words for the user.</summary>
/// <param name="Location">Path, or path and line ("wire.jsonl:12").</param>
public sealed record ReadFailure(string Location, string Message);
