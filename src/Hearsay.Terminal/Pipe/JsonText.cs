using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hearsay.Terminal.Pipe;

/// <summary>
/// Reads JSON strings as UTF-16 with every code unit kept, also a lone surrogate written as an escape, at which the library's
/// own reader throws: the offsets of a filter count the code units of the string as it was given.
/// </summary>
internal static class JsonText
{
    public static string Read(JsonElement value)
    {
        var raw = value.GetRawText();
        return raw.Contains('\\', StringComparison.Ordinal) ? Unescape(raw.AsSpan(1, raw.Length - 2)) : raw[1..^1];
    }

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            var run = raw[at..].IndexOf('\\');
            text.Append(raw.Slice(at, run < 0 ? raw.Length - at : run));
            if (run < 0) break;
            at += run;
            at++;
            if (raw[at] == 'u')
            {
                text.Append((char)int.Parse(raw.Slice(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                text.Append(raw[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
            }
        }

        return text.ToString();
    }
}
