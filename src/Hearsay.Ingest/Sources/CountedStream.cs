namespace Hearsay.Ingest.Sources;

/// <summary>Counts the bytes taken from a stream that need not know its position. Does not close it.</summary>
internal sealed class CountedStream(Stream inner) : ForwardStream
{
    public long Taken { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Taken += read;
        return read;
    }
}
