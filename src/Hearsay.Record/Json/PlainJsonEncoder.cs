using System.Text.Encodings.Web;

namespace Hearsay.Record.Json;

/// <summary>
/// Leaves every readable character as it is, emoji too; escapes quotes, backslashes, controls, U+2028, U+2029 and '&lt;' (so that
/// JSON may stand inside a page). A lone surrogate becomes U+FFFD, which has the same length in UTF-16: offsets stay right.
/// </summary>
internal sealed class PlainJsonEncoder : JavaScriptEncoder
{
    public static PlainJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar == '<' || (unicodeScalar <= char.MaxValue && UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar));

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < textLength && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i]) || WillEncode(text[i])) return i;
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        unicodeScalar == '<'
            ? TryWrite("\\u003C", buffer, bufferLength, out numberOfCharactersWritten)
            : UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    private static unsafe bool TryWrite(string escape, char* buffer, int length, out int written)
    {
        written = escape.AsSpan().TryCopyTo(new Span<char>(buffer, length)) ? escape.Length : 0;
        return written > 0;
    }
}
