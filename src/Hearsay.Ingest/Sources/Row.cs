namespace Hearsay.Ingest.Sources;

/// <summary>One row of a JSON Lines file without its line end; its bytes are good until the next is read.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Failure">Why the row could not be read, or null.</param>
internal sealed record Row(int Number, ReadOnlyMemory<byte> Bytes, string? Failure)
{
    public int Length => Bytes.Length;
}
