using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Hearsay.Web.Serving;

/// <summary>
/// Encodes all text and attribute values of the pages. Markup characters become entities, readable characters of every script
/// stay as they are, and what is made to mislead a reader is shown instead of obeyed: controls and the characters that
/// turn the writing direction (Unicode UAX #9, 2.1 to 2.4) appear as "[U+202E]", lone surrogates as U+FFFD.
/// </summary>
internal sealed class SafeEncoder : HtmlEncoder
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(ListSuspects());

    public static SafeEncoder Instance { get; } = new();

    /// <summary>"[U+202E]" is 8, "&amp;quot;" 6.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 8;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && Suspects.Contains((char)unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => FirstSuspect(new ReadOnlySpan<char>(text, textLength));

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var space = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar)) return new Rune(unicodeScalar).TryEncodeToUtf16(space, out numberOfCharactersWritten);
        var text = Written((char)unicodeScalar);
        numberOfCharactersWritten = text.TryCopyTo(space) ? text.Length : 0;
        return numberOfCharactersWritten > 0;
    }

    private static int FirstSuspect(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var found = text[at..].IndexOfAny(Suspects);
            if (found < 0) return -1;
            at += found;
            if (!IsPair(text[at..])) return at;
            at += 2;
        }

        return -1;
    }

    private static bool IsPair(ReadOnlySpan<char> text) => text.Length > 1 && char.IsSurrogatePair(text[0], text[1]);

    private static string Written(char suspect) => suspect switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '`' => "&#96;",
        >= '\ud800' and <= '\udfff' => "\ufffd",
        _ => string.Create(CultureInfo.InvariantCulture, $"[U+{(int)suspect:X4}]"),
    };

    private static string ListSuspects()
    {
        var list = new StringBuilder("<>&\"'`\u2028\u2029");
        Add(list, '\0', '\u001f');
        list.Replace("\t", "").Replace("\n", "").Replace("\r", "");
        Add(list, '\u007f', '\u009f');
        Add(list, '\u202a', '\u202e');
        Add(list, '\u2066', '\u2069');
        Add(list, '\ufff9', '\ufffb');
        Add(list, '\ud800', '\udfff');
        return list.ToString();
    }

    private static void Add(StringBuilder list, char first, char last)
    {
        for (int unit = first; unit <= last; unit++) list.Append((char)unit);
    }
}
