namespace Hearsay.Core;

/// <summary>Marks a claim made in a post or document that the page quotes; its offsets point into embed number <paramref name="Index"/> (from 0).</summary>
public sealed record ClaimEmbed(int Index);
