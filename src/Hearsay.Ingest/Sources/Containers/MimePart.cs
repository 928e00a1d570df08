using System.Buffers.Text;
using System.Text;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>A part of a mail message, or the whole of it: its head and its body, still encoded. The body is a stretch of the message's bytes, not a copy.</summary>
internal sealed class MimePart
{
    private const int MostParts = 1000, Deepest = 16;

    private readonly ReadOnlyMemory<byte> _body;

    private MimePart(ReadOnlyMemory<byte> bytes)
    {
        var at = 0;
        Headers = Headers.Read(() => Headers.Line(bytes.Span, ref at));
        _body = bytes[at..];
    }

    public Headers Headers { get; }

    /// <summary>"text/html"; "text/plain" when the part does not say.</summary>
    public string Type => Headers.Word("Content-Type") is { Length: > 0 } type ? type : "text/plain";

    public static MimePart Parse(ReadOnlyMemory<byte> message) => new(message);

    /// <summary>A message that is a part of another.</summary>
    public bool IsMessage => Type is "message/rfc822";

    public bool IsAttachment => Headers.Word("Content-Disposition") == "attachment";

    /// <summary>The message that this part holds.</summary>
    public MimePart Message() => new(Bytes());

    /// <summary>This part and those inside it, outermost first; what a message inside holds is its own.</summary>
    public List<MimePart> All()
    {
        var (all, open) = (new List<MimePart>(), new Stack<(MimePart Part, int Depth)>([(this, 0)]));
        while (all.Count < MostParts && open.TryPop(out var at))
        {
            all.Add(at.Part);
            if (at.Depth >= Deepest) continue;
            foreach (var inner in Enumerable.Reverse(at.Part.Inner())) open.Push((inner, at.Depth + 1));
        }

        return all;
    }

    /// <summary>The body's bytes, with its transfer encoding undone.</summary>
    public ReadOnlyMemory<byte> Bytes() => Headers.Word("Content-Transfer-Encoding") switch
    {
        "base64" => FromBase64(_body.Span),
        "quoted-printable" => FromQuotedPrintable(_body.Span),
        _ => _body,
    };

    private List<MimePart> Inner()
    {
        var parts = new List<MimePart>();
        if (!Type.StartsWith("multipart/", StringComparison.Ordinal) || Headers.Parameter("Content-Type", "boundary") is not { Length: > 0 } boundary) return parts;
        var mark = Encoding.Latin1.GetBytes("--" + boundary);
        var body = _body.Span;
        var start = LineWith(body, mark, 0);
        while (start >= 0 && parts.Count < MostParts && !body[(start + mark.Length)..].StartsWith("--"u8))
        {
            var from = body[start..].IndexOf((byte)'\n') + start;
            if (from < start) break;
            var next = LineWith(body, mark, from);
            parts.Add(new MimePart(_body[(from + 1)..(next < 0 ? body.Length : Math.Max(from + 1, next))]));
            start = next;
        }

        return parts;
    }

    /// <summary>Where a line begins with <paramref name="mark"/>, from <paramref name="from"/> on; -1 for nowhere.</summary>
    private static int LineWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark, int from)
    {
        for (var found = text[from..].IndexOf(mark); found >= 0; found = text[from..].IndexOf(mark))
        {
            if (from + found == 0 || text[from + found - 1] == '\n') return from + found;
            from += found + 1;
        }

        return -1;
    }

    private static ReadOnlyMemory<byte> FromBase64(ReadOnlySpan<byte> text)
    {
        var (letters, count) = (new byte[text.Length + 3], 0);
        foreach (var letter in text)
            if (char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'+' or (byte)'/') letters[count++] = letter;
        if (count % 4 == 1) count--;
        while (count % 4 != 0) letters[count++] = (byte)'=';
        Base64.DecodeFromUtf8InPlace(letters.AsSpan(0, count), out var length);
        return letters.AsMemory(0, length);
    }

    /// <summary>"=E2" as a byte, "=" at the end of a line as nothing; anything else stays.</summary>
    internal static ReadOnlyMemory<byte> FromQuotedPrintable(ReadOnlySpan<byte> text)
    {
        var (bytes, count) = (new byte[text.Length], 0);
        while (text.IndexOf((byte)'=') is >= 0 and var sign)
        {
            text[..sign].CopyTo(bytes.AsSpan(count));
            count += sign;
            text = text[sign..];
            var isByte = text.Length > 2 && char.IsAsciiHexDigit((char)text[1]) && char.IsAsciiHexDigit((char)text[2]);
            var isEnd = text.StartsWith("=\r\n"u8) || text.StartsWith("=\n"u8);
            if (isByte) bytes[count++] = (byte)(Digit(text[1]) << 4 | Digit(text[2]));
            else if (!isEnd) bytes[count++] = (byte)'=';
            text = text[(isByte || text.StartsWith("=\r\n"u8) ? 3 : isEnd ? 2 : 1)..];
        }

        text.CopyTo(bytes.AsSpan(count));
        return bytes.AsMemory(0, count + text.Length);
    }

    private static int Digit(byte letter) => letter <= '9' ? letter - '0' : (letter | 0x20) - 'a' + 10;
}
