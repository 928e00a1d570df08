namespace Hearsay.Ingest.Sources;

/// <summary>What a browser notes in a page that it saves: <c>&lt;!-- saved from url=(0030)https://example.org/a --&gt;</c>.</summary>
internal static class SavedPage
{
    private const string Mark = "saved from url=(";
    private const int Head = 4096; // where the remark can stand
    private const int LongestUrl = 8192;

    public static string? Url(string html)
    {
        var start = html.AsSpan(0, Math.Min(html.Length, Head)).IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;
        var rest = html.AsSpan(start + Mark.Length, Math.Min(html.Length - start - Mark.Length, LongestUrl));
        var close = rest.IndexOf(')');
        if (close is < 1 or > 6) return null;
        rest = rest[(close + 1)..];
        var end = rest.IndexOfAny(" \t\r\n>");
        var url = end < 0 ? rest : rest[..end];
        return url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? url.ToString() : null;
    }
}
