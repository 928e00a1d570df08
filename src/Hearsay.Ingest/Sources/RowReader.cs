namespace Hearsay.Ingest.Sources;

/// <summary>Cuts a stream at LF, holding one row in memory. A row over <see cref="Limits.RowBytes"/> becomes a failure and is passed over.</summary>
internal sealed class RowReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start, _end, _number;
    private bool _ended;

    /// <summary>The next row, or null at the end; after a damaged stretch of the stream the end comes at once.</summary>
    public Row? Next()
    {
        var row = new MemoryStream();
        var (any, tooLong) = (false, false);
        while (true)
        {
            if (_start == _end && Fill() is { } failure) return new Row(++_number, [], failure);
            if (_start == _end) return any ? Make(row, tooLong) : null;
            any = true;
            var rest = _buffer.AsSpan(_start, _end - _start);
            var feed = rest.IndexOf((byte)'\n');
            var part = feed < 0 ? rest : rest[..feed];
            tooLong |= row.Length + part.Length > Limits.RowBytes;
            if (!tooLong) row.Write(part);
            _start += feed < 0 ? part.Length : feed + 1;
            if (feed >= 0) return Make(row, tooLong);
        }
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

    private Row Make(MemoryStream row, bool tooLong)
    {
        _number++;
        if (tooLong) return new Row(_number, [], $"the row is larger than {Limits.RowBytes >> 20} MB");
        var bytes = row.GetBuffer().AsSpan(0, (int)row.Length);
        if (_number == 1 && bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        return new Row(_number, bytes.TrimEnd((byte)'\r').ToArray(), null);
    }
}
