namespace Hearsay.Core;

/// <summary>
/// One thing that one text says, with everybody through whose mouth it came. <see cref="Id"/> is a hash of document content,
/// evidence and what is said: the same input gives the same ids on every machine.
/// </summary>
public sealed record Claim
{
    public required string Id { get; init; }

    /// <summary>Id of the <see cref="Core.Document"/>.</summary>
    public required string Document { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    public ClaimComment? Comment { get; init; }

    public ClaimEmbed? Embed { get; init; }

    /// <summary>The sentence or sentences it rests on, in the text that <see cref="TextIn"/> gives.</summary>
    public required Passage Evidence { get; init; }

    /// <summary>Outlet first, innermost voice last; never empty.</summary>
    public required IReadOnlyList<Voice> Chain { get; init; }

    public required ClaimContent Content { get; init; }

    public required ClaimKind Kind { get; init; }

    public Event? Event { get; init; }

    public Tie? Relation { get; init; }

    public Quantity? Quantity { get; init; }

    public ClaimTime Time { get; init; } = ClaimTime.Unknown;

    public Place? Place { get; init; }

    public required Extraction Extraction { get; init; }

    /// <summary>The text that the claim's offsets point into: the article's, a comment's or an embed's; null when the article has no such one.</summary>
    public string? TextIn(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (Comment is { } comment) return comment.Index >= 0 && comment.Index < article.Comments.Count ? article.Comments[comment.Index].Text : null;
        if (Embed is { } embed) return embed.Index >= 0 && embed.Index < article.Embeds.Count ? article.Embeds[embed.Index] : null;
        return article.Text;
    }
}
