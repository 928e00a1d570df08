namespace Hearsay.Record;

/// <summary>Claims of one document as its reader meets them: the article, then its embeds, then the comments; within each by evidence, content, id.</summary>
internal sealed class TextOrder : IComparer<Claim>
{
    public static TextOrder Instance { get; } = new();

    public int Compare(Claim? x, Claim? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = (x.Comment?.Index ?? -1).CompareTo(y.Comment?.Index ?? -1);
        if (order == 0) order = (x.Embed?.Index ?? -1).CompareTo(y.Embed?.Index ?? -1);
        if (order == 0) order = x.Evidence.Span.CompareTo(y.Evidence.Span);
        if (order == 0) order = x.Content.Start.CompareTo(y.Content.Start);
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }
}
