namespace Hearsay.Core;

/// <summary>A place as the text names it. <paramref name="Country"/>: ISO 3166 alpha-3, null when unknown.</summary>
public sealed record Place(string Text, string? Country);
