using System.Globalization;

namespace Hearsay.Terminal;

/// <summary>Text of a page made safe for a terminal: control characters (ESC above all) and bidirectional overrides become U+FFFD, line ends blanks.</summary>
internal static class Printable
{
    public static string Of(string text) =>
        string.Create(text.Length, text, static (safe, source) =>
        {
            for (var at = 0; at < safe.Length; at++) safe[at] = Safe(source[at]);
        });

    /// <summary>At most <paramref name="width"/> code units, cut with an ellipsis.</summary>
    public static string Of(string text, int width)
    {
        if (text.Length <= width) return Of(text);
        var end = char.IsHighSurrogate(text[width - 2]) ? width - 2 : width - 1;
        return Of(text[..end]) + "…";
    }

    private static char Safe(char unit) => unit switch
    {
        '\n' or '\r' or '\t' => ' ',
        >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' => '\ufffd',
        _ => char.GetUnicodeCategory(unit) == UnicodeCategory.Control ? '\ufffd' : unit,
    };
}
