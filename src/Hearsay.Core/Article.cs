namespace Hearsay.Core;

/// <summary>
/// What a page says once its furniture is gone. <see cref="Text"/> is final: every later offset points into it, and no stage
/// trims, folds or replaces it. Paragraphs are separated by LF.
/// </summary>
public sealed record Article
{
    public static Article Empty { get; } = new() { Text = "" };

    public string? Title { get; init; }

    public IReadOnlyList<string> Author { get; init; } = [];

    /// <summary>Day of first publication, in the source's own time zone.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What <see cref="Date"/> was read from; null when there is none.</summary>
    public DateSignal? DateSignal { get; init; }

    public DateOnly? Updated { get; init; }

    /// <summary>The outlet's name as it calls itself, else the host of the URL without "www.".</summary>
    public string? Site { get; init; }

    public string? Url { get; init; }

    /// <summary>ISO 639-1, or null when unknown.</summary>
    public string? Language { get; init; }

    public required string Text { get; init; }

    /// <summary>Where each part of <see cref="Text"/> stands in the page or scrape that it was read from.</summary>
    public SourceMap SourceMap { get; init => field = value ?? SourceMap.Empty; } = SourceMap.Empty;

    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>Quoted foreign documents in the page, such as posts of social networks: their visible text.</summary>
    public IReadOnlyList<string> Embeds { get; init; } = [];

    /// <summary>Those of <see cref="Embeds"/> that name who wrote them.</summary>
    public IReadOnlyList<QuotedPost> Posts { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>What was mended or left out of the page before it was read, a sentence each for the user.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>For a scrape, every line with its kind; empty for a page.</summary>
    public IReadOnlyList<ScrapeLine> Lines { get; init; } = [];

    /// <summary>
    /// What the page or scrape says besides (menus, share words, donation bars, teasers), a line each, in its order and bounded: for
    /// the eye alone, so that a reader can judge what was left out. Nothing is read in it.
    /// </summary>
    public IReadOnlyList<string> Noise { get; init => field = value ?? []; } = [];
}
