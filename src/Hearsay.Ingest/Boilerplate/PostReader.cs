using Hearsay.Core;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>Reads who wrote a quoted post, and when, off its foot: "TEXT — NAME (@handle) March 3, 2020".</summary>
internal static class PostReader
{
    private const int LongestName = 60;
    private const int LongestHandle = 40;

    private static readonly string[] Dashes = ["— ", "– ", "- ", "\n"];

    public static List<QuotedPost> Read(IReadOnlyList<string> embeds, DateText dates) =>
        [.. embeds.Select(embed => Read(embed, dates)).OfType<QuotedPost>()];

    /// <summary>Null when the embed names no handle.</summary>
    private static QuotedPost? Read(string embed, DateText dates)
    {
        var open = embed.LastIndexOf("(@", StringComparison.Ordinal);
        var close = open < 0 ? -1 : embed.IndexOf(')', open);
        if (close < 0 || close - open is < 3 or > LongestHandle) return null;
        var start = NameStart(embed, open);
        var name = embed[start..open].Trim();
        if (name.StartsWith("A post shared by ", StringComparison.Ordinal)) name = name["A post shared by ".Length..];
        return new QuotedPost(name.Length is > 0 and <= LongestName ? name : null, embed[(open + 2)..close], dates.First(embed.AsSpan(close)), embed.AsSpan(0, start).Trim(" \n—–-").ToString());
    }

    private static int NameStart(string embed, int open)
    {
        var start = 0;
        foreach (var dash in Dashes)
            if (embed.LastIndexOf(dash, open, StringComparison.Ordinal) is >= 0 and var at) start = Math.Max(start, at + dash.Length);
        return start;
    }
}
