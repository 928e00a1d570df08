using Hearsay.Core;

namespace Hearsay.Ingest.Metadata;

/// <summary>What a page's JSON-LD says about its article; dates as written.</summary>
internal sealed record LinkedArticle
{
    public string? Headline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Publisher { get; init; }

    public string? Body { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<Comment> Comments { get; init; } = [];
}
