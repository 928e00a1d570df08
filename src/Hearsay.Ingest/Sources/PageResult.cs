using Hearsay.Core;

namespace Hearsay.Ingest.Sources;

/// <summary>A page, or the failure that stands in its place. Exactly one of the two is set.</summary>
public sealed record PageResult
{
    private PageResult(Page? page, ReadFailure? failure) => (Page, Failure) = (page, failure);

    public Page? Page { get; }

    public ReadFailure? Failure { get; }

    public static PageResult Of(Page page) => new(page, null);

    public static PageResult Failed(string location, string message) => new(null, new ReadFailure(location, message));
}
