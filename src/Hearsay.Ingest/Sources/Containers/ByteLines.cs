using System.Text;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>Reads a stream by lines and by counted bytes in turn.</summary>
/// <exception cref="IOException">As the stream throws, and <see cref="InvalidDataException"/> from a decompressor.</exception>
internal sealed class ByteLines(Stream stream)
{
    private const int LongestLine = 1 << 16;

    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start, _end;

    /// <summary>The next line as Latin-1, without its end; null at the end of the stream. Of a longer line the first 64 Ki.</summary>
    public string? Line()
    {
        var line = new StringBuilder();
        while (Fill())
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var feed = rest.IndexOf((byte)'\n');
            var part = feed < 0 ? rest : rest[..feed];
            if (line.Length < LongestLine) line.Append(Encoding.Latin1.GetString(part));
            _start += feed < 0 ? part.Length : feed + 1;
            if (feed >= 0) return line.ToString().TrimEnd('\r');
        }

        return line.Length > 0 ? line.ToString() : null;
    }

    /// <summary>The rest of a line with its end, or what is at hand of it; empty at the end of the stream. Good until the next call.</summary>
    public ReadOnlySpan<byte> Piece()
    {
        if (!Fill()) return [];
        var feed = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
        return Take(feed < 0 ? _end - _start : feed + 1);
    }

    /// <summary>So many bytes, fewer at the end of the stream; room for them is made as they come, whatever the count says.</summary>
    public Memory<byte> Bytes(int count)
    {
        var (all, taken) = (new byte[Math.Min(count, _buffer.Length)], 0);
        while (taken < count && Fill())
        {
            if (taken == all.Length) Array.Resize(ref all, (int)Math.Min(count, all.Length * 16L));
            var part = Take(all.Length - taken);
            part.CopyTo(all.AsSpan(taken));
            taken += part.Length;
        }

        return all.AsMemory(0, taken);
    }

    public void Skip(long count)
    {
        while (count > 0 && Fill()) count -= Take(count).Length;
    }

    private ReadOnlySpan<byte> Take(long most)
    {
        var part = _buffer.AsSpan(_start, (int)Math.Min(most, _end - _start));
        _start += part.Length;
        return part;
    }

    private bool Fill()
    {
        if (_start < _end) return true;
        (_start, _end) = (0, stream.Read(_buffer));
        return _end > 0;
    }
}
