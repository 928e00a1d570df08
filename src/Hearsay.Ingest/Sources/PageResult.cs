using Hearsay.Core;

namespace Hearsay.Ingest.Sources;

/// <summary>A page, or the failure that stands in its place. Exactly one of the two is set, until the page is taken.</summary>
public sealed class PageResult
{
    private PageResult(Page? page, ReadFailure? failure) => (Page, Failure) = (page, failure);

    public Page? Page { get; private set; }

    public ReadFailure? Failure { get; }

    /// <summary>Gives the page away, once: whoever drew it then holds it no longer, and a large page is gone as soon as it has been read.</summary>
    public Page? Take()
    {
        var page = Page;
        Page = null;
        return page;
    }

    public static PageResult Of(Page page) => new(page, null);

    public static PageResult Failed(string location, string message) => new(null, new ReadFailure(location, message));
}
