namespace Hearsay.Core;

/// <summary>Marks a claim made in a reader's comment; its offsets point into the text of comment number <paramref name="Index"/> (from 0).</summary>
public sealed record ClaimComment(string? Author, int Index);
