namespace Hearsay.Core;

/// <summary>A reader's comment. It is never a source of the article. <paramref name="Date"/> as the page words it, or ISO 8601 when it can be read.</summary>
public sealed record Comment(string? Author, string? Date, string Text);
