using Hearsay.Ingest.Html;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>Drops quotations set large beside the text, which says the same words in a paragraph of its own.</summary>
internal static class PullQuotes
{
    private const int LeastWords = 4, LongestQuote = 400;
    private const int Near = 24; // blocks between a quotation and the paragraph that has it

    public static List<int> Without(MarkedPage page, List<int> kept)
    {
        var quotes = kept.Where(number => IsQuote(page, number)).ToHashSet();
        if (quotes.Count == 0) return kept;
        var letters = kept.ConvertAll(number => TitleText.Letters(page.Blocks[number].Text));
        return [.. kept.Where((number, at) => !quotes.Contains(number) || !IsRepeated(letters, at))];
    }

    private static bool IsQuote(MarkedPage page, int number)
    {
        var block = page.Blocks[number];
        if (block.Words < LeastWords || block.Text.Length > LongestQuote || block.IsHeading) return false;
        for (var node = block.Node; node > 0; node = page.Tree[node].Parent)
            if (page.Tree[node].Tag is Tag.Blockquote or Tag.Aside || page.Tree[node].Element!.Name == "q") return true;
        return false;
    }

    private static bool IsRepeated(List<string> letters, int at)
    {
        for (var other = Math.Max(0, at - Near); other < Math.Min(letters.Count, at + Near); other++)
            if (other != at && letters[other].Length > letters[at].Length && letters[other].Contains(letters[at], StringComparison.Ordinal)) return true;
        return false;
    }
}
