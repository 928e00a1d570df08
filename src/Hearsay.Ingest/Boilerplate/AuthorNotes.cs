using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>Finds lines about who wrote an article, above the text or below it: "Ada Quill covers parliament for the Valley Post."</summary>
internal static class AuthorNotes
{
    private const int Top = 3, Bottom = 6; // blocks
    private const int LongestNote = 320;

    /// <summary>Without what a house says of itself in italics below its texts: "The Valley Post is made by its readers."</summary>
    public static List<int> Without(MarkedPage page, List<int> kept, string? site) => site is null ? kept :
        [.. kept.Where((number, at) => at < kept.Count - Bottom || !page.IsItalic(page.Blocks[number]) || !IsAbout(page.Blocks[number].Text, site))];

    /// <param name="kept">The blocks of the text; those about an author are taken out.</param>
    public static List<int> Without(BlockList blocks, List<int> kept, IReadOnlyList<string> authors)
    {
        var (top, bottom) = (Math.Min(Top, kept.Count), Math.Max(0, kept.Count - Bottom));
        return [.. kept.Where((number, at) => (at >= top && at < bottom) || !authors.Any(author => IsAbout(blocks[number].Text, author)))];
    }

    private static bool IsAbout(string text, string author)
    {
        if (text.Length > LongestNote || author.Length == 0 || !text.StartsWith(author, StringComparison.OrdinalIgnoreCase)) return false;
        var rest = text.AsSpan(author.Length).TrimStart(" ,");
        var end = rest.IndexOf(' ');
        return rest.IsEmpty || (end > 0 && char.IsLower(rest[0]));
    }
}
