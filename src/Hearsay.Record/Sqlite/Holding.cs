namespace Hearsay.Record.Sqlite;

/// <summary>What the store must know of a document it holds before it touches it.</summary>
internal sealed record Holding(string Location, string? Seen, string Extractor, string Digest);
