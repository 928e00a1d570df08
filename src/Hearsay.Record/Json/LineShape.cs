namespace Hearsay.Record.Json;

/// <summary>A line of a scrape as JSON has it.</summary>
internal sealed record LineShape(int N, LineKind Kind);
