using System.Text;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>A part of a mail message, or the whole of it: its head and its body, still encoded. Text is Latin-1, one unit a byte.</summary>
internal sealed class MimePart
{
    private const int MostParts = 1000, Deepest = 16;

    private readonly string _body;

    private MimePart(string text)
    {
        var at = 0;
        Headers = Headers.Read(() => Line(text, ref at));
        _body = text[at..];
    }

    public Headers Headers { get; }

    /// <summary>"text/html"; "text/plain" when the part does not say.</summary>
    public string Type => Headers.Word("Content-Type") is { Length: > 0 } type ? type : "text/plain";

    public static MimePart Parse(byte[] message) => new(Encoding.Latin1.GetString(message));

    /// <summary>A message that is a part of another.</summary>
    public bool IsMessage => Type is "message/rfc822";

    public bool IsAttachment => Headers.Word("Content-Disposition") == "attachment";

    /// <summary>The message that this part holds.</summary>
    public MimePart Message() => new(IsEncoded ? Encoding.Latin1.GetString(Bytes()) : _body);

    private bool IsEncoded => Headers.Word("Content-Transfer-Encoding") is "base64" or "quoted-printable";

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
    public byte[] Bytes() => Headers.Word("Content-Transfer-Encoding") switch
    {
        "base64" => FromBase64(_body),
        "quoted-printable" => FromQuotedPrintable(_body),
        _ => Encoding.Latin1.GetBytes(_body),
    };

    private List<MimePart> Inner()
    {
        var parts = new List<MimePart>();
        if (!Type.StartsWith("multipart/", StringComparison.Ordinal) || Headers.Parameter("Content-Type", "boundary") is not { Length: > 0 } boundary) return parts;
        var mark = "--" + boundary;
        var start = LineWith(_body, mark, 0);
        while (start >= 0 && parts.Count < MostParts && !_body.AsSpan(start + mark.Length).StartsWith("--"))
        {
            var from = _body.IndexOf('\n', start);
            if (from < 0) break;
            var next = LineWith(_body, mark, from);
            parts.Add(new MimePart(_body[(from + 1)..(next < 0 ? _body.Length : Math.Max(from + 1, next))]));
            start = next;
        }

        return parts;
    }

    /// <summary>Where a line begins with <paramref name="mark"/>, from <paramref name="from"/> on; -1 for nowhere.</summary>
    private static int LineWith(string text, string mark, int from)
    {
        for (var at = text.IndexOf(mark, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
            if (at == 0 || text[at - 1] == '\n') return at;
        return -1;
    }

    private static string? Line(string text, ref int at)
    {
        if (at >= text.Length) return null;
        var feed = text.IndexOf('\n', at);
        var line = text[at..(feed < 0 ? text.Length : feed)].TrimEnd('\r');
        at = feed < 0 ? text.Length : feed + 1;
        return line;
    }

    private static byte[] FromBase64(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/') letters.Append(letter);
        if (letters.Length % 4 == 1) letters.Length--;
        return Convert.FromBase64String(letters.Append('=', (4 - (letters.Length % 4)) % 4).ToString());
    }

    /// <summary>"=E2" as a byte, "=" at the end of a line as nothing; anything else stays.</summary>
    internal static byte[] FromQuotedPrintable(string text)
    {
        using var bytes = new MemoryStream(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var rest = text.AsSpan(at);
            if (rest[0] != '=') bytes.WriteByte((byte)rest[0]);
            else if (rest.Length > 2 && char.IsAsciiHexDigit(rest[1]) && char.IsAsciiHexDigit(rest[2])) bytes.WriteByte(Convert.FromHexString(rest.Slice(1, 2))[0]);
            else if (!rest.StartsWith("=\r\n") && !rest.StartsWith("=\n")) bytes.WriteByte((byte)'=');
            at += rest[0] != '=' ? 1 : rest.StartsWith("=\n") ? 2 : rest.StartsWith("=\r\n") || (rest.Length > 2 && char.IsAsciiHexDigit(rest[1]) && char.IsAsciiHexDigit(rest[2])) ? 3 : 1;
        }

        return bytes.ToArray();
    }
}
