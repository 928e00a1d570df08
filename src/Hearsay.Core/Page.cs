namespace Hearsay.Core;

/// <summary>
/// One thing to read as it came in: a saved page, a scrape, a row of a JSON Lines file. Exactly one of <see cref="Html"/> and
/// <see cref="Text"/> is set. What the container itself states about the page (title, site, date ...) comes along and wins over
/// what the page says.
/// </summary>
public sealed record Page
{
    /// <summary>Where it came from, for messages: a path, or path and line ("wire.jsonl:12").</summary>
    public required string Location { get; init; }

    /// <summary>SHA-256 of the raw bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The id the container gives (JSON Lines "id"), or null.</summary>
    public string? GivenId { get; init; }

    public string? Html { get; init; }

    public string? Text { get; init; }

    public string? Url { get; init; }

    public string? Site { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<string> Author { get; init; } = [];

    public DateOnly? Date { get; init; }

    /// <summary>What was mended or left out on the way in, a sentence each for the user.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>When the page was fetched, or the file's last change, in UTC.</summary>
    public DateTimeOffset? Seen { get; init; }
}
