namespace Hearsay.Core;

/// <summary>A post of a social network that an article quotes: a source of its own.</summary>
/// <param name="Handle">Without "@".</param>
/// <param name="Text">Empty when the page names the post and does not show it.</param>
public sealed record QuotedPost(string? Author, string Handle, DateOnly? Date, string Text);
