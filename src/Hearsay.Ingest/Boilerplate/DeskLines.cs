using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>Knows lines by which a desk signs or dates an article, and which are none of its words: "Posted 15 March 2022 | Updated 16 March 2022", "MP/PR", "L.S/M.H".</summary>
internal static class DeskLines
{
    private const int LongestDate = 120, LongestInitials = 10;

    private static readonly string[] Openers = ["Published ", "Posted ", "Updated ", "Last updated ", "Published: ", "Posted: ", "Updated: "];

    /// <summary>Who else worked on a text: "Edited by Ada Quill. Additional reporting by Ben Marsh".</summary>
    private static readonly string[] Credits = ["Edited by ", "Editing by ", "Reporting by ", "Additional reporting by ", "Translated by ", "Translation by "];

    public static bool IsOne(Block block) => IsDated(block) || IsInitials(block.Text) || IsCredit(block.Text);

    private static bool IsCredit(string text) =>
        text.Length <= LongestDate && Array.Find(Credits, credit => text.StartsWith(credit, StringComparison.Ordinal)) is { } found && text.Length > found.Length && char.IsUpper(text[found.Length]);

    private static bool IsDated(Block block) =>
        block.Text.Length <= LongestDate && block.Text[^1] is not ('.' or '?' or '!' or ':')
        && block.Text.AsSpan().ContainsAnyInRange('0', '9') && Array.Exists(Openers, opener => block.Text.StartsWith(opener, StringComparison.OrdinalIgnoreCase)) && HasYear(block.Text);

    private static bool HasYear(string text)
    {
        for (var at = 0; at + 4 <= text.Length; at++)
            if (text[at] is '1' or '2' && text[at + 1] is '9' or '0' && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])) return true;
        return false;
    }

    /// <summary>Of who wrote and who edited, a stroke between.</summary>
    private static bool IsInitials(string text)
    {
        if (text.Length is < 5 or > LongestInitials || text.AsSpan().Count('/') != 1 || text.IndexOf('/') is < 2) return false;
        foreach (var letter in text)
            if (!char.IsAsciiLetterUpper(letter) && letter is not ('.' or '/')) return false;
        return true;
    }
}
