using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>The text that a page's JSON-LD states beside what is visible: taken when the page shows no more than the beginning of it.</summary>
internal static class LinkedBody
{
    private const int Shortest = 500;

    // On 990 pages of many kinds: where the page shows only a beginning, the stated text is 10 times as long; where both are whole, it is
    // up to twice as long for its marks and lists.
    private const double MuchLonger = 3;

    private const int Longest = 1 << 20;

    /// <summary>The better of the two: <paramref name="seen"/> unless the stated body is a text and much longer.</summary>
    /// <param name="html">The page, in which the stated body is found again.</param>
    public static SourcedText Better(SourcedText seen, string? stated, string html)
    {
        if (stated is not { Length: >= Shortest and <= Longest } || stated.Length < seen.Text.Length * MuchLonger) return seen;
        var plain = System.Net.WebUtility.HtmlDecode(stated);
        var text = plain.Contains("</", StringComparison.Ordinal) ? OfMarkup(plain) : OfLines(plain);
        return text.Length >= Shortest && text.Length >= seen.Text.Length * MuchLonger ? SourcedText.Find(text, html, Math.Max(0, html.IndexOf("\"articleBody\"", StringComparison.Ordinal))) : seen;
    }

    private static string OfMarkup(string html)
    {
        var blocks = BlockReader.Read(PageTree.Parse(html));
        return string.Join('\n', Enumerable.Range(0, blocks.Count).Select(block => blocks[block].Text));
    }

    private static string OfLines(string text) =>
        string.Join('\n', text.Split('\n').Select(FoldedText.Of).Where(line => line.Length > 0));
}
