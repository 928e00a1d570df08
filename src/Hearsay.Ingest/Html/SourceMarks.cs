using System.Buffers;
using System.Text;

namespace Hearsay.Ingest.Html;

/// <summary>
/// Marks in a page's running text that say where in the source the text behind them stands, so that the places survive the parser, whatever
/// it moves about. A mark is a noncharacter, which no text may hold, and two characters of the private use area with the offset.
/// </summary>
internal static class SourceMarks
{
    /// <summary>UTF-16 units of a mark.</summary>
    public const int Length = 3;

    /// <summary>The text up to the next mark is that of the source, unit for unit; or the parser decodes it.</summary>
    public const char Same = '\uFDD0', Decoded = '\uFDD1';

    private const char Zero = '\uE000';
    private const int Digits = 6400; // characters of the private use area: two of them count to 40 million, a page has at most 32

    /// <summary>What the parser does not copy as it stands, and what would be taken for a mark.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create("&\r\0\uFDD0\uFDD1");

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\f\r\0\uFDD0\uFDD1");

    public static int Next(ReadOnlySpan<char> text) => text.IndexOfAny(Same, Decoded);

    public static bool IsAt(string text, int place) => text[place] is Same or Decoded;

    /// <param name="mark">Begins with a mark.</param>
    /// <returns>The offset; -1 when it is cut off.</returns>
    public static int Offset(ReadOnlySpan<char> mark) =>
        mark.Length < Length ? -1 : ((mark[1] - Zero) * Digits) + mark[2] - Zero;

    /// <summary>Copies the running text <c>[start, end)</c> of a page with marks. White space gets none: parsers treat it apart.</summary>
    public static void Copy(string html, int start, int end, StringBuilder kept)
    {
        while (start < end)
        {
            var text = html.AsSpan(start, end - start);
            var blanks = text.IndexOfAnyExcept(Blanks);
            kept.Append(Cleared(blanks < 0 ? text : text[..blanks]));
            if (blanks < 0) return;
            start += blanks;
            start = html[start] == '&' ? CopyDecoded(html, start, end, kept) : CopySame(html, start, end, kept);
        }
    }

    /// <summary>A mark for text of other words than the source's, the text, and a mark behind it.</summary>
    public static void Replace(int start, int end, string text, StringBuilder kept)
    {
        Write(Decoded, start, kept);
        kept.Append(text);
        Write(Same, end, kept);
    }

    private static string Cleared(ReadOnlySpan<char> blanks) =>
        blanks.IndexOfAny('\0', Same, Decoded) < 0 ? blanks.ToString() : new string(' ', blanks.Length);

    private static int CopySame(string html, int start, int end, StringBuilder kept)
    {
        var length = html.AsSpan(start, end - start).IndexOfAny(Breaks);
        if (length < 0) length = end - start;
        Write(Same, start, kept);
        kept.Append(html, start, length);
        return start + length;
    }

    /// <summary>Character references that follow one another, each up to ';' or to what no reference has.</summary>
    private static int CopyDecoded(string html, int start, int end, StringBuilder kept)
    {
        var at = start;
        while (at < end && html[at] == '&') at = BehindReference(html, at + 1, end);
        Replace(start, at, html[start..at], kept);
        return at;
    }

    private static int BehindReference(string html, int at, int end)
    {
        while (at < end && (char.IsAsciiLetterOrDigit(html[at]) || html[at] == '#')) at++;
        return at < end && html[at] == ';' ? at + 1 : at;
    }

    private static void Write(char kind, int offset, StringBuilder kept) =>
        kept.Append(kind).Append((char)(Zero + (offset / Digits))).Append((char)(Zero + (offset % Digits)));
}
