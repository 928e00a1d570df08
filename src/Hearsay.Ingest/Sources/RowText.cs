using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hearsay.Ingest.Sources;

/// <summary>
/// Strings of a row. The library undoes the escapes of a long one in memory that each thread then keeps for the next, 16 MB a
/// thread; here that memory is let go.
/// </summary>
internal static class RowText
{
    private const int Long = 1 << 20; // bytes
    private const int EscapeLength = 6; // \u and four digits

    /// <summary>The string at which the reader stands.</summary>
    public static string Of(in Utf8JsonReader reader) =>
        reader.ValueSpan.Length < Long || !reader.ValueIsEscaped ? reader.GetString()! : Unescaped(reader.ValueSpan);

    internal static string Unescaped(ReadOnlySpan<byte> raw) =>
        string.Create(Write(raw, []), raw, (to, from) => Write(from, to));

    /// <summary>Gives the number of units; only counts them when there is no room.</summary>
    private static int Write(ReadOnlySpan<byte> raw, Span<char> to)
    {
        var count = 0;
        while (raw.IndexOf((byte)'\\') is >= 0 and var sign)
        {
            count += Plain(raw[..sign], to, count);
            raw = raw[sign..];
            var length = 2;
            var letter = raw[1] == 'u' ? Letter(raw, out length) : new Rune(Short(raw[1]));
            count += to.IsEmpty ? letter.Utf16SequenceLength : letter.EncodeToUtf16(to[count..]);
            raw = raw[length..];
        }

        return count + Plain(raw, to, count);
    }

    private static int Plain(ReadOnlySpan<byte> run, Span<char> to, int at) =>
        to.IsEmpty ? Encoding.UTF8.GetCharCount(run) : Encoding.UTF8.GetChars(run, to[at..]);

    private static char Short(byte letter) =>
        letter switch { (byte)'n' => '\n', (byte)'t' => '\t', (byte)'r' => '\r', (byte)'b' => '\b', (byte)'f' => '\f', _ => (char)letter };

    /// <summary>What one escape stands for, or two that are halves of one letter.</summary>
    private static Rune Letter(ReadOnlySpan<byte> raw, out int length)
    {
        length = EscapeLength;
        var unit = Unit(raw);
        if (Rune.TryCreate(unit, out var letter)) return letter;
        if (raw.Length < 2 * EscapeLength || !Rune.TryCreate(unit, Unit(raw[EscapeLength..]), out letter)) return Rune.ReplacementChar;
        length = 2 * EscapeLength;
        return letter;
    }

    private static char Unit(ReadOnlySpan<byte> escape) =>
        ushort.TryParse(escape[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : '\0';
}
