namespace Hearsay.Core;

/// <summary>Line <paramref name="Number"/> (from 1, counted by LF in the scrape as given) and what it was taken for.</summary>
public readonly record struct ScrapeLine(int Number, LineKind Kind);
