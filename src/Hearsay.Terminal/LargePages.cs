using Hearsay.Core;
using Hearsay.Ingest.Sources;

namespace Hearsay.Terminal;

/// <summary>
/// Pages so large that one is read at a time and its memory given back before the next is drawn. Left to itself the collector lets
/// several pile up: a run over fifty pages of 16 MB took 750 MB. Three collections cost such a page some 60 ms of more than a second.
/// </summary>
internal static class LargePages
{
    private const int Least = 2 << 20; // UTF-16 units

    public static bool Holds(PageResult drawn) => drawn.Page is { } page && IsLarge(page);

    /// <summary>Applies <paramref name="read"/>, with memory cleared before and after when the page is large.</summary>
    /// <param name="forget">Lets go of what is kept from page to page.</param>
    public static TOut Apart<TOut>(PageResult drawn, Func<Page, TOut> read, Action? forget = null)
    {
        var isLarge = Holds(drawn);
        if (isLarge) Clear(forget);
        var found = read(drawn.Take()!);
        if (isLarge) Clear(forget);
        return found;
    }

    /// <summary>As <see cref="Journey"/> does between the stages, when of a large page only the article is left.</summary>
    public static Article Reduced(Page page, Func<Page, Article> read)
    {
        var isLarge = IsLarge(page);
        var article = read(page);
        if (isLarge) Clear(null);
        return article;
    }

    private static bool IsLarge(Page page) => (page.Html ?? page.Text ?? "").Length >= Least;

    private static void Clear(Action? forget)
    {
        forget?.Invoke();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
