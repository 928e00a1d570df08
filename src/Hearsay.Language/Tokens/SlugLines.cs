using Hearsay.Core;

namespace Hearsay.Language.Tokens;

/// <summary>
/// The label that agencies of the Middle East set before a report: "Nahr News/ A source said", "Tarkesh / Nahr Press: The council", "Nahr News / Tarkesh - The
/// ministry", "Tarkesh – Nahr News: The court". One or two names, parted by a slash or a dash, and a whole sentence behind.
/// </summary>
internal static class SlugLines
{
    private const int MostWords = 4, MostParts = 2; // words of a name; names
    private const int Longest = 70, ShortestRest = 40; // UTF-16 units

    /// <summary>How long a label the text begins with, its last sign included; 0 when with none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var line = text.IndexOf('\n') is >= 0 and var end ? text[..end] : text;
        var (at, slashed) = (0, 0); // slashed: one past a slash behind which a sentence may begin
        for (var part = 0; part < MostParts; part++)
        {
            var name = Name(line[at..]);
            if (name == 0 || at + name >= Math.Min(line.Length, Longest)) break;
            at += name;
            var isApart = line[at] == ' ';
            if (isApart) at++;
            if (at + 1 >= line.Length || line[at + 1] != ' ') break;
            if (part > 0 && (line[at] == ':' || (isApart && slashed > 0 && IsDash(line[at])))) return IsSentence(line[(at + 1)..]) ? at + 1 : 0;
            if (line[at] == '/') slashed = at + 1;
            else if (!(isApart && IsDash(line[at]))) break;
            at += 2;
        }

        return slashed > 0 && IsSentence(line[slashed..]) ? slashed : 0;
    }

    /// <summary>The names within a label, without the signs between them.</summary>
    public static IEnumerable<TextSpan> NamesOf(string text, TextSpan label)
    {
        var start = label.Start;
        for (var at = label.Start; at < label.End; at++)
        {
            if (!(text[at] is '/' or ':' || (IsDash(text[at]) && at > 0 && text[at - 1] == ' '))) continue;
            var (first, last) = (start, at);
            while (first < last && text[first] == ' ') first++;
            while (last > first && text[last - 1] == ' ') last--;
            if (last > first) yield return new TextSpan(first, last);
            start = at + 1;
        }
    }

    private static bool IsDash(char sign) => sign is '-' or '–' or '—';

    /// <summary>Words with capitals, "al-" and "of" among them, up to a sign or the end of the longest name; 0 where a small word comes first.</summary>
    private static int Name(ReadOnlySpan<char> text)
    {
        var at = 0;
        for (var word = 0; word < MostWords; word++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’' or '.' || (text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1])))) at++;
            if (at == start || !(char.IsUpper(text[start]) || (word > 0 && text[start..at] is ['a' or 'e', 'l', '-', ..] or "of" or "al"))) return 0;
            if (at >= text.Length || text[at] != ' ' || at + 1 >= text.Length || !char.IsLetter(text[at + 1])) return at;
            at++;
        }

        return 0;
    }

    private static bool IsSentence(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        return rest.Length >= ShortestRest && (char.IsUpper(rest[0]) || rest[0] is '"' or '“') && rest.Contains(' ') && (rest[^1] is '.' or '"' or '”' or ':' || rest.Contains(". ", StringComparison.Ordinal));
    }
}
