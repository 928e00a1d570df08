namespace Hearsay.Record.Audit;

/// <summary>One line of the log. Each holds the hash of the one before, so that no line can be changed or taken out unseen.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Action">"ingest", "reread", "export", "correct" ...</param>
/// <param name="Subject">What it was done to, as an id.</param>
/// <param name="Detail">For an ingest the digest of what was stored.</param>
/// <param name="Hash">SHA-256 over the hash before and all other members, lower-case hex.</param>
public sealed record AuditEntry(long Number, DateTimeOffset Time, string Author, string Action, string Subject, string Detail, string Hash);
