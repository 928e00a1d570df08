namespace Hearsay.Ingest.Sources;

/// <summary>A stream whose first bytes can be looked at before it is read. Does not close what it reads.</summary>
internal sealed class PeekStream : ForwardStream
{
    private readonly Stream _inner;
    private readonly byte[] _head = new byte[1024];
    private readonly int _length;
    private int _at;

    public PeekStream(Stream inner)
    {
        _inner = inner;
        _length = inner.ReadAtLeast(_head, _head.Length, throwOnEndOfStream: false);
    }

    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _length);

    public override int Read(Span<byte> buffer)
    {
        if (_at >= _length) return _inner.Read(buffer);
        var taken = Math.Min(buffer.Length, _length - _at);
        _head.AsSpan(_at, taken).CopyTo(buffer);
        _at += taken;
        return taken;
    }
}
