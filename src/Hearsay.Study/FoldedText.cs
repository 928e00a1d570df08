using System.Text;

namespace Hearsay.Study;

/// <summary>
/// Text made comparable: lower case, accents of Latin letters taken off, runs of anything but letters and digits made one blank.
/// Apostrophes and marks of other scripts vanish, so that "Sana'a" and "Sanaa" are one.
/// </summary>
internal static class FoldedText
{
    /// <summary>The plain letter of each code unit from U+00C0 to U+017F; a blank for the two signs among them.</summary>
    private const string Plain =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg" +
        "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var isGap = false;
        foreach (var unit in text)
        {
            var letter = Letter(unit);
            if (letter == '\0') continue;
            if (letter == ' ')
            {
                isGap = folded.Length > 0;
                continue;
            }

            if (isGap) folded.Append(' ');
            isGap = false;
            folded.Append(letter);
        }

        return folded.ToString();
    }

    /// <summary>A blank for what separates words, NUL for what is passed over.</summary>
    private static char Letter(char unit) => unit switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => unit,
        >= 'A' and <= 'Z' => (char)(unit | 0x20),
        '\'' or '\u2018' or '\u2019' or '\u02BC' or '\u02BB' or (>= '\u0300' and <= '\u036F') or '\u00AD' => '\0',
        >= '\u00C0' and <= '\u017F' => Plain[unit - '\u00C0'],
        < '\u0080' => ' ',
        _ => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) ? char.ToLowerInvariant(unit) : ' ',
    };
}
