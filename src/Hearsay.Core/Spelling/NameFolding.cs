using System.Globalization;
using System.Text;

namespace Hearsay.Core.Spelling;

/// <summary>
/// The form under which names are looked up: lower case, no marks on letters, no quotes and stops, everything else that is no
/// letter or digit one blank. "Sana’a" gives "sanaa", "U.S." gives "us", "Deir ez-Zor" gives "deir ez zor".
/// </summary>
public static class NameFolding
{
    public static string Fold(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        var isGap = false;
        foreach (var unit in name)
        {
            if (IsSilent(unit)) continue;
            if (!char.IsLetterOrDigit(unit) && !char.IsSurrogate(unit))
            {
                isGap = folded.Length > 0;
                continue;
            }

            if (isGap) folded.Append(' ');
            isGap = false;
            Append(folded, char.ToLowerInvariant(unit));
        }

        return folded.ToString();
    }

    /// <summary>The folded name with hyphens for blanks, as ids use it.</summary>
    public static string Slug(ReadOnlySpan<char> name) => Fold(name).Replace(' ', '-');

    /// <summary>The small letter without its mark, for comparing letter by letter; other characters as they are.</summary>
    public static char Plain(char letter) => LatinLetters.Strip(char.ToLowerInvariant(letter));

    private static void Append(StringBuilder folded, char letter)
    {
        switch (letter)
        {
            case 'ß': folded.Append("ss"); break;
            case 'æ': folded.Append("ae"); break;
            case 'œ': folded.Append("oe"); break;
            case 'þ': folded.Append("th"); break;
            default: folded.Append(LatinLetters.Strip(letter)); break;
        }
    }

    /// <summary>Stops, quotes, marks of ayn and hamza, combining marks: they part no words.</summary>
    private static bool IsSilent(char unit) =>
        unit is '.' or '\'' or '\u2018' or '\u2019' or '`' or '\u00b4' or (>= '\u02b0' and <= '\u02ff')
        || CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierLetter;
}
