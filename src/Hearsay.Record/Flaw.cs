namespace Hearsay.Record;

/// <summary>One thing that is not as it should be. <paramref name="Subject"/>: id of a document or claim, number of a log entry, or a table.</summary>
public sealed record Flaw(string Subject, string Fault);
