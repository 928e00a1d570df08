namespace Hearsay.Ingest.Sources.Containers;

/// <summary>A message of a mailbox, or why it could not be read.</summary>
internal sealed record MailboxMessage(ReadOnlyMemory<byte> Bytes, string? Failure);
