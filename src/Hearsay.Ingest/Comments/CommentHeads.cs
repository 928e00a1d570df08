using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.Comments;

/// <summary>Reads the lines that stand over a comment: "NAME said...", "By NAME", a date.</summary>
internal sealed class CommentHeads(Words words, DateText dates)
{
    private const int LongestName = 60;
    private const int LongestHead = 100;

    /// <summary>The name in front of "said", "says", "sagt"; null when the line is no such head.</summary>
    public string? Speaker(string line)
    {
        if (line.Length > LongestHead) return null;
        var text = line.AsSpan().TrimEnd(" .:…");
        var blank = text.LastIndexOf(' ');
        if (blank <= 0 || !words.Has("said", text[(blank + 1)..])) return null;
        var ends = line.Length > text.Length;
        return ends ? Name(text[..blank].ToString()) : null;
    }

    /// <summary>A name without bywords, "says" and marks; null when what is left is no name.</summary>
    public string? Name(string text)
    {
        var name = words.BehindBy(text.AsSpan().Trim()).Trim(" .:,-–|·•…@").ToString();
        var blank = name.LastIndexOf(' ');
        if (blank > 0 && words.Has("said", name.AsSpan(blank + 1))) name = name[..blank];
        return name.Length is > 0 and <= LongestName ? name : null;
    }

    /// <summary>ISO 8601 when the line holds a date that can be read, else the line.</summary>
    public string? Date(string? stated, string text)
    {
        var line = stated ?? text;
        return line.Length == 0 ? null : IsoDate(line) ?? (line.Length <= LongestName ? line : null);
    }

    /// <summary>The date that the line holds, or null.</summary>
    public string? IsoDate(string line) =>
        line.Length > LongestHead ? null : dates.First(line)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether the line is nothing but a date, with a time at most.</summary>
    public bool IsDate(string line) =>
        line.Length <= LongestName && dates.Find(line) is { } found && found.End - found.Start + 24 >= line.Length;
}
