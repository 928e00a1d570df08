using Hearsay.Core;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText;

/// <summary>Finds quoted posts of social networks in a scrape by their foot, "— NAME (@handle) March 3, 2020", and what stands above it.</summary>
internal sealed class QuotedPosts(DateText dates)
{
    private const int LongestFoot = 160;
    private const int LongestPost = 300; // a post of 280 letters and its address
    private const int MostLines = 4;

    /// <summary>Marks the lines of each post and gives their indices, foot last.</summary>
    public List<List<int>> Mark(List<ScrapeText> lines, int end, LineKind[] kinds)
    {
        var posts = new List<List<int>>();
        for (var at = 0; at < end; at++)
        {
            if (!IsFoot(lines[at].Text)) continue;
            var post = new List<int> { at };
            for (var above = at - 1; above >= 0 && post.Count <= MostLines && Belongs(lines, above, kinds); above--) post.Insert(0, above);
            foreach (var line in post) kinds[line] = LineKind.Embed;
            posts.Add(post);
        }

        return posts;
    }

    private bool IsFoot(string line) =>
        line.Length < LongestFoot && line.Contains("(@", StringComparison.Ordinal) && dates.First(line) is not null;

    /// <summary>
    /// The line above is the post's address, has its signs, follows a colon, or stands right over the next line of the post with a blank line above.
    /// </summary>
    private static bool Belongs(List<ScrapeText> lines, int at, LineKind[] kinds)
    {
        var (line, text) = (lines[at], lines[at].Text);
        if (text.StartsWith("pic.twitter.com", StringComparison.Ordinal) || text.StartsWith("https://t.co", StringComparison.Ordinal)) return true;
        if (text.Length > LongestPost || kinds[at] != LineKind.Body || text[^1] == ':') return false;
        if (HasSigns(text) || (at > 0 && lines[at - 1].Text[^1] == ':')) return true;
        return line.IsApart && !lines[at + 1].IsApart;
    }

    private static bool HasSigns(string text)
    {
        if (text.Contains("pic.twitter.com", StringComparison.Ordinal) || text.Contains("https://t.co/", StringComparison.Ordinal)) return true;
        for (var at = 0; at + 1 < text.Length; at++)
            if (text[at] is '#' or '@' && char.IsLetter(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))) return true;
        return false;
    }
}
