using System.Text;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>The encoded words of a mail's head ("=?utf-8?B?...?=", RFC 2047) as text.</summary>
internal static class MimeWords
{
    private const int Longest = 4000;

    public static string? Plain(string? head)
    {
        if (head is null) return null;
        var rest = head.AsSpan(0, Math.Min(head.Length, Longest));
        var text = new StringBuilder();
        var wasWord = false;
        while (rest.IndexOf("=?") is >= 0 and var start)
        {
            var gap = rest[..start];
            if (!wasWord || !gap.IsWhiteSpace()) text.Append(Decoded(gap));
            rest = rest[start..];
            wasWord = Word(rest, out var length) is { } word && text.Append(word) is not null;
            if (!wasWord) text.Append("=?");
            rest = rest[length..];
        }

        return text.Append(Decoded(rest)).ToString().Trim();
    }

    /// <summary>The word at the start and its length; null with length 2 when it is none.</summary>
    private static string? Word(ReadOnlySpan<char> text, out int length)
    {
        length = 2;
        var charsetEnd = text[2..].IndexOf('?') + 2;
        if (charsetEnd < 3 || charsetEnd + 3 >= text.Length || text[charsetEnd + 2] != '?') return null;
        var start = charsetEnd + 3;
        var end = text[start..].IndexOf("?=");
        if (end < 0) return null;
        length = start + end + 2;
        var content = text.Slice(start, end).ToString();
        var bytes = text[charsetEnd + 1] is 'B' or 'b' ? Base64(content) : MimePart.FromQuotedPrintable(Encoding.Latin1.GetBytes(content.Replace('_', ' '))).ToArray();
        return (TextDecoder.Charset(text[2..charsetEnd].ToString().Split('*')[0]) ?? Encoding.UTF8).GetString(bytes);
    }

    private static byte[] Base64(string content)
    {
        var bytes = new byte[content.Length];
        return Convert.TryFromBase64String(content.PadRight((content.Length + 3) / 4 * 4, '='), bytes, out var length) ? bytes[..length] : [];
    }

    /// <summary>Bytes above 127 without any encoding are UTF-8 in mail of today.</summary>
    private static string Decoded(ReadOnlySpan<char> latin1)
    {
        var bytes = Encoding.Latin1.GetBytes(latin1.ToString());
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : latin1.ToString();
    }
}
