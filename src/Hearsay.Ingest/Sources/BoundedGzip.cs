using System.IO.Compression;

namespace Hearsay.Ingest.Sources;

/// <summary>
/// Decompresses and counts what really comes out: beyond <see cref="Limits.DecompressedBytes"/> or
/// <see cref="Limits.DecompressedRatio"/> reading fails with <see cref="InvalidDataException"/>.
/// </summary>
internal sealed class BoundedGzip(Stream compressed) : Stream
{
    private readonly GZipStream _inner = new(compressed, CompressionMode.Decompress);
    private long _grown;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = _inner.Read(buffer);
        _grown += read;
        var isBomb = _grown > Limits.DecompressedBytes
            || (_grown > Limits.RatioGrace && _grown / Limits.DecompressedRatio > compressed.Position);
        return isBomb ? throw new InvalidDataException("the compressed file grows beyond the limits") : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _inner.Dispose();
        base.Dispose(disposing);
    }
}
