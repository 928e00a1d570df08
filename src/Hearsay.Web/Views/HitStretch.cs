namespace Hearsay.Web.Views;

/// <summary>A stretch of a snippet; <paramref name="IsHit"/>: one of the words that were searched.</summary>
public sealed record HitStretch(string Text, bool IsHit);
