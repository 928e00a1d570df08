namespace Hearsay.Record.Json;

/// <summary>What the log keeps of a review besides kind, claim and author.</summary>
internal sealed record ReviewShape(
    string Document, string? Url, string Sentence, string Says, string Reason, EventType? Type, double? Score, string? Doer, string? Target, DateOnly? Day);
