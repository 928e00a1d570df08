namespace Hearsay.Ingest.Sources;

/// <summary>
/// Passes on what a decompressor gives and counts what really comes out: beyond <see cref="Limits.DecompressedBytes"/> or
/// <see cref="Limits.DecompressedRatio"/> reading fails with <see cref="InvalidDataException"/>.
/// </summary>
/// <param name="consumed">Compressed bytes taken so far.</param>
/// <param name="growth">Shared by the streams of one archive, so that many small bombs are one large one.</param>
internal sealed class BoundedStream(Stream inner, Func<long> consumed, Growth growth) : ForwardStream
{
    public static BoundedStream Gzip(Stream compressed)
    {
        var counted = new CountedStream(compressed);
        return new BoundedStream(new System.IO.Compression.GZipStream(counted, System.IO.Compression.CompressionMode.Decompress), () => counted.Taken, new Growth());
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        return growth.Exceeds(read, consumed()) ? throw new InvalidDataException("the compressed file grows beyond the limits") : read;
    }

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
