namespace Hearsay.Record.Json;

/// <summary>What the log keeps of a review besides kind, claim and author.</summary>
internal sealed record ReviewShape(
    string Document, string? Url, string Sentence, string Says, string Reason, EventType? Type, double? Score, string? Doer, string? Target, DateOnly? Day)
{
    public DateOnly? Until { get; init; }

    public Auxiliary? Modality { get; init; }

    public TieType? Tie { get; init; }

    public double? Number { get; init; }

    public string? Speaker { get; init; }

    public string? SpeakerActor { get; init; }

    public Stance? Stance { get; init; }

    public Certainty? Certainty { get; init; }

    public string? Content { get; init; }
}
