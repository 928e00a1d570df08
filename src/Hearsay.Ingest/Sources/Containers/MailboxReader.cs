namespace Hearsay.Ingest.Sources.Containers;

/// <summary>
/// Cuts a mailbox into messages and holds one of them. A message begins with a line like "From ada@post.example Thu Mar 4 10:11:12 2021", the first of the
/// file or behind an empty one (RFC 4155); a line of a message that looks like it has a "&gt;" before it, which is taken away.
/// </summary>
internal sealed class MailboxReader(Stream stream)
{
    private readonly ByteLines _lines = new(stream);
    private readonly byte[] _head = new byte[256]; // how the line begins
    private byte[] _message = new byte[1 << 16];
    private int _headCount, _count;
    private bool _isTooLarge, _isOver;

    /// <summary>The next message, whose bytes are good until the one after is asked for; null at the end.</summary>
    public MailboxMessage? Next()
    {
        (_count, _isTooLarge) = (0, false);
        try
        {
            if (!_isOver) ReadMessage();
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            _isOver = true;
            return new MailboxMessage(default, "reading breaks off here: " + failure.Message);
        }

        if (_isTooLarge) return new MailboxMessage(default, $"the message is larger than {Limits.PageBytes >> 20} MB");
        return _count > 0 ? new MailboxMessage(_message.AsMemory(0, _count), null) : null;
    }

    /// <summary>Reads up to the line that begins the next message, or to the end; empty lines before a message are none of it.</summary>
    private void ReadMessage()
    {
        var isBehindEmpty = true;
        for (var start = 0; ReadLine(); start = _count)
        {
            var line = _head.AsSpan(0, _headCount);
            var isStart = isBehindEmpty && IsStart(line);
            isBehindEmpty = line.TrimEnd("\r\n"u8).IsEmpty;
            if (isStart || (isBehindEmpty && start == 0)) _count = start;
            if (isStart && (start > 0 || _isTooLarge)) return;
            if (!isStart && !_isTooLarge && line.TrimStart((byte)'>').StartsWith("From "u8) && line[0] == '>') Unquote(start);
        }

        _isOver = true;
    }

    /// <summary>Adds a line to the message, as long as that is not too large; false at the end of the mailbox.</summary>
    private bool ReadLine()
    {
        _headCount = 0;
        for (var piece = _lines.Piece(); !piece.IsEmpty; piece = _lines.Piece())
        {
            var head = piece[..Math.Min(piece.Length, _head.Length - _headCount)];
            head.CopyTo(_head.AsSpan(_headCount));
            _headCount += head.Length;
            Add(piece);
            if (piece[^1] == '\n') return true;
        }

        return _headCount > 0;
    }

    private void Add(ReadOnlySpan<byte> piece)
    {
        _isTooLarge |= _count + piece.Length > Limits.PageBytes;
        if (_isTooLarge) return;
        if (_count + piece.Length > _message.Length) Array.Resize(ref _message, Math.Min(Math.Max(_message.Length * 16, _count + piece.Length), Limits.PageBytes));
        piece.CopyTo(_message.AsSpan(_count));
        _count += piece.Length;
    }

    private void Unquote(int start)
    {
        _message.AsSpan(start + 1, _count - start - 1).CopyTo(_message.AsSpan(start));
        _count--;
    }

    /// <summary>"From", an address, a time and a year: no sentence of a letter.</summary>
    private static bool IsStart(ReadOnlySpan<byte> line) =>
        line.StartsWith("From "u8) && line.Contains((byte)':') && (line.IndexOf(" 20"u8) >= 0 || line.IndexOf(" 19"u8) >= 0);
}
