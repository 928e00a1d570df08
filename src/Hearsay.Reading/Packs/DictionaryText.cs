using System.Globalization;
using System.Text;

namespace Hearsay.Reading.Packs;

/// <summary>
/// The lines of a TABARI or PETRARCH dictionary without comments: from '#' or ';' to the end of the line, and between
/// "&lt;!--" and "--&gt;", over several lines too. Stray control bytes are taken out; a code that is broken over two lines is put together.
/// </summary>
internal static class DictionaryText
{
    public static List<(int Number, string Line)> Read(string path, List<PackFlaw> flaws)
    {
        var text = Decoded(path, flaws);
        if (text.StartsWith('\uFEFF')) text = text[1..];
        var lines = Uncommented(text).Split('\n');
        var read = new List<(int, string)>();
        for (var at = 0; at < lines.Length; at++)
        {
            var line = Clean(lines[at], (path, at + 1), flaws);
            if (line.Count(sign => sign == '[') > line.Count(sign => sign == ']') && at + 1 < lines.Length && IsEndOfCode(lines[at + 1]))
            {
                flaws.Add(new PackFlaw(path, at + 1, "the code is broken over two lines; they are read as one"));
                line += Clean(lines[at + 1], (path, at + 2), flaws).Trim();
                lines[at + 1] = "";
            }

            if (line.Trim().Length > 0) read.Add((at + 1, line));
        }

        return read;
    }

    /// <summary>A line that closes a bracket before it opens one.</summary>
    private static bool IsEndOfCode(string line) => line.AsSpan().IndexOfAny('[', ']') is >= 0 and var sign && line[sign] == ']';

    /// <summary>As UTF-8, or as Latin-1 where it is none.</summary>
    private static string Decoded(string path, List<PackFlaw> flaws)
    {
        var bytes = File.ReadAllBytes(path);
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        flaws.Add(new PackFlaw(path, 1, "bytes that are no UTF-8; the file is read as Latin-1"));
        return Encoding.Latin1.GetString(bytes);
    }

    /// <summary>The text with everything between "&lt;!--" and "--&gt;" as blanks, line ends kept.</summary>
    private static string Uncommented(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf("<!--", at, StringComparison.Ordinal);
            if (open < 0) return clean.Append(text.AsSpan(at)).ToString();
            var close = text.IndexOf("-->", open, StringComparison.Ordinal);
            var end = close < 0 ? text.Length : close + 3;
            clean.Append(text.AsSpan(at, open - at)).Append('\n', text.AsSpan(open, end - open).Count('\n'));
            at = end;
        }

        return clean.ToString();
    }

    private static string Clean(string line, (string Path, int Number) place, List<PackFlaw> flaws)
    {
        var end = line.AsSpan().IndexOfAny('#', ';');
        var kept = (end < 0 ? line : line[..end]).TrimEnd();
        var stray = kept.FirstOrDefault(sign => char.IsControl(sign) && sign != '\t');
        if (stray == default && !kept.Contains('\0', StringComparison.Ordinal)) return kept;
        flaws.Add(new PackFlaw(place.Path, place.Number, string.Create(CultureInfo.InvariantCulture, $"a control byte 0x{(int)stray:X2} is left out")));
        return string.Concat(kept.Where(sign => !char.IsControl(sign) || sign == '\t'));
    }
}
