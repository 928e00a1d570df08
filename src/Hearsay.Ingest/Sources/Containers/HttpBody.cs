using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>
/// The body of an archived HTTP answer as the page it was. What the headers say of chunks and compression is tried and, where the
/// bytes are something else, not believed: archives often hold bodies already unpacked under the headers they came with.
/// </summary>
internal static class HttpBody
{
    private const int LongestSizeLine = 32;

    /// <returns>The page's bytes; null with a message when they would grow beyond the limits or are damaged.</returns>
    public static ReadOnlyMemory<byte>? Unpack(Memory<byte> body, Headers headers, out string? failure)
    {
        failure = null;
        var whole = headers.Word("Transfer-Encoding").Contains("chunked", StringComparison.Ordinal) ? Unchunked(body) : body;
        if (Decompressor(whole, headers.Word("Content-Encoding")) is not { } stream) return whole;
        using (stream)
        {
            failure = SourceFile.ReadAll(stream, out var plain);
            return failure is null ? plain : default(ReadOnlyMemory<byte>?);
        }
    }

    private static Stream? Decompressor(ReadOnlyMemory<byte> whole, string encoding)
    {
        var body = whole.Span;
        var bytes = new CountedStream(HeldBytes.Open(whole));
        var isGzip = body.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);
        var isZlib = body.Length > 2 && (body[0] & 0x0F) == 8 && ((body[0] << 8) + body[1]) % 31 == 0;
        Stream? stream = isGzip ? new GZipStream(bytes, CompressionMode.Decompress)
            : encoding == "deflate" && isZlib ? new ZLibStream(bytes, CompressionMode.Decompress)
            : encoding == "deflate" && !IsMarkup(body) ? new DeflateStream(bytes, CompressionMode.Decompress)
            : encoding == "br" && !IsMarkup(body) ? new BrotliStream(bytes, CompressionMode.Decompress) : null;
        return stream is null ? null : new BoundedStream(stream, () => bytes.Taken, new Growth());
    }

    private static bool IsMarkup(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8).StartsWith("<"u8);

    /// <summary>The chunks moved together; the body as it is when it does not begin with a chunk; what there is when it breaks off.</summary>
    private static Memory<byte> Unchunked(Memory<byte> chunked)
    {
        var body = chunked.Span;
        var (at, count) = (0, 0);
        while (ChunkSize(body, ref at) is { } size && size > 0)
        {
            var length = (int)Math.Min(size, body.Length - at);
            body.Slice(at, length).CopyTo(body[count..]);
            (at, count) = (at + length, count + length);
            while (at < body.Length && body[at] is (byte)'\r' or (byte)'\n') at++;
        }

        return count == 0 ? chunked : chunked[..count];
    }

    /// <summary>Reads the line with a chunk's size and moves behind it; null when there is none.</summary>
    private static long? ChunkSize(ReadOnlySpan<byte> body, ref int at)
    {
        var rest = body.Slice(at, Math.Min(LongestSizeLine, body.Length - at));
        var feed = rest.IndexOf((byte)'\n');
        if (feed < 1) return null;
        var line = Encoding.Latin1.GetString(rest[..feed]);
        if (!long.TryParse(line.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) || size < 0) return null;
        at += feed + 1;
        return size;
    }
}
