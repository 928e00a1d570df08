namespace Hearsay.Ingest.Sources;

/// <summary>Cuts a stream at LF, holding one row in memory. A row over <see cref="Limits.RowBytes"/> becomes a failure and is passed over.</summary>
internal sealed class RowReader(Stream stream)
{
    private const int Small = 1 << 20;

    private readonly byte[] _buffer = new byte[1 << 16];
    private byte[] _row = new byte[1 << 12];
    private int _start, _end, _number, _length;
    private bool _ended;

    /// <summary>The next row, or null at the end; after a damaged stretch of the stream the end comes at once.</summary>
    public Row? Next()
    {
        _length = 0;
        var (any, tooLong) = (false, false);
        while (true)
        {
            if (_start == _end && Fill() is { } failure) return new Row(++_number, default, failure);
            if (_start == _end) return any ? Make(tooLong) : null;
            any = true;
            var rest = _buffer.AsSpan(_start, _end - _start);
            var feed = rest.IndexOf((byte)'\n');
            var part = feed < 0 ? rest : rest[..feed];
            tooLong |= _length + part.Length > Limits.RowBytes;
            if (!tooLong) Add(part);
            _start += feed < 0 ? part.Length : feed + 1;
            if (feed >= 0) return Make(tooLong);
        }
    }

    /// <summary>Lets go of the bytes of a long row.</summary>
    public void Free()
    {
        if (_row.Length > Small) _row = new byte[1 << 12];
    }

    private string? Fill()
    {
        (_start, _end) = (0, 0);
        if (_ended) return null;
        try
        {
            _end = stream.Read(_buffer);
            _ended = _end == 0;
            return null;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            _ended = true;
            return "reading breaks off here: " + failure.Message;
        }
    }

    /// <summary>In few and wide steps, so that a long row leaves little behind.</summary>
    private void Add(ReadOnlySpan<byte> part)
    {
        if (_length + part.Length > _row.Length) Array.Resize(ref _row, Math.Min(Math.Max(_length + part.Length, 16 * _row.Length), Limits.RowBytes));
        part.CopyTo(_row.AsSpan(_length));
        _length += part.Length;
    }

    private Row Make(bool tooLong)
    {
        _number++;
        if (tooLong) return new Row(_number, default, $"the row is larger than {Limits.RowBytes >> 20} MB");
        ReadOnlyMemory<byte> bytes = _row.AsMemory(0, _length);
        if (_number == 1 && bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        return new Row(_number, bytes.TrimEnd((byte)'\r'), null);
    }
}
