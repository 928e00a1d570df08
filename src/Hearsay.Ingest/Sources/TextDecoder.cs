using System.Buffers;
using System.Text;

namespace Hearsay.Ingest.Sources;

/// <summary>
/// Bytes to text. The charset is that of the byte order mark, else of the bytes themselves when they are sound UTF-8 (no other text
/// looks like it by chance), else the one a header or the page names unless that is UTF-8, else a guess from the characters. What cannot be decoded becomes U+FFFD.
/// </summary>
internal static class TextDecoder
{
    private const int Head = 8192; // bytes in which a page names its charset
    private const int Sample = 1 << 16; // bytes looked at to tell text from anything else
    private const double MostControls = 0.02;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"'; />\r\n");

    /// <returns>Null for bytes that are no text.</returns>
    /// <param name="charset">What a header around the bytes names; it counts before what the page names.</param>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return IsBinary(bytes) ? null : Mended(Encoding.UTF8, bytes[3..]);
        if (Wide(bytes) is { } wide) return Mended(wide, bytes.Length >= 2 && bytes[0] + bytes[1] == 0x1FD ? bytes[2..] : bytes);
        if (IsBinary(bytes)) return null;
        if (IsMostlyUtf8(bytes)) return Mended(Encoding.UTF8, bytes);
        var named = Charset(charset) ?? Named(bytes);
        if (named is not (null or UTF8Encoding)) return Mended(named, bytes);
        var guess = CharsetGuess.Shared.Of(bytes);
        return new DecodedText(guess.GetString(bytes), $"broken UTF-8, {(named is null ? "and no charset is named" : "which the page says it is")}: read as {guess.WebName}");
    }

    /// <summary>Says what the charset could not decode; a U+FFFD that the bytes hold as such is none of it.</summary>
    private static DecodedText Mended(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        var isBroken = text.Contains('\uFFFD') && !(encoding is UTF8Encoding && System.Text.Unicode.Utf8.IsValid(bytes));
        return new DecodedText(text, isBroken ? $"broken {encoding.WebName}: what could not be decoded is read as U+FFFD" : null);
    }

    private static Encoding Windows1252() => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>UTF-16 by its mark, or by the NULs that Latin letters have in it.</summary>
    private static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode;
        var sample = bytes[..Math.Min(bytes.Length, 1024)];
        var (even, odd) = (0, 0);
        for (var at = 0; at < sample.Length; at++)
            if (sample[at] == 0) (even, odd) = at % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
        if (sample.Length < 16 || Math.Max(even, odd) < sample.Length / 3 || Math.Min(even, odd) > sample.Length / 20) return null;
        return odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (sample.StartsWith("%PDF-"u8) || sample.StartsWith("PK\u0003\u0004"u8) || sample.StartsWith("\u001F"u8)) return true;
        var controls = 0;
        foreach (var value in sample)
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C)) controls++;
        return controls > sample.Length * MostControls && controls > 1;
    }

    /// <summary>Sound UTF-8, or UTF-8 with a few broken places among many sound ones.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return true;
        var (sound, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != OperationStatus.Done) broken++;
            else if (length > 1) sound++;
            bytes = bytes[length..];
        }

        return sound > broken;
    }

    private static Encoding? Named(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        var mark = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (mark < 0) mark = head.IndexOf("encoding=", StringComparison.OrdinalIgnoreCase);
        if (mark < 0) return null;
        var rest = head.AsSpan(head.IndexOf('=', mark) + 1).TrimStart("\"' ");
        var end = rest.IndexOfAny(NameEnds);
        return Charset((end < 0 ? rest : rest[..end]).ToString());
    }

    /// <summary>The encoding of that name as browsers know it (Latin-1 is windows-1252); null for none.</summary>
    internal static Encoding? Charset(string? name)
    {
        if (name is null or { Length: 0 or > 40 } || name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase)) return null;
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)) return Windows1252();
        return CodePagesEncodingProvider.Instance.GetEncoding(name) is { } page ? page
            : Array.Exists(Encoding.GetEncodings(), known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ? Encoding.GetEncoding(name) : null;
    }
}
