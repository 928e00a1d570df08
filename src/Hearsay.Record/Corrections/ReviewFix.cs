namespace Hearsay.Record.Corrections;

/// <summary>What a corrected claim says instead; what is null stays as it was read.</summary>
/// <param name="Score">Of the type, -10 to 10.</param>
/// <param name="Doer">Record-wide id of the actor that acts or holds the role.</param>
/// <param name="Target">Record-wide id of the one acted upon.</param>
/// <param name="Day">On which it happened, or the first day.</param>
public sealed record ReviewFix(EventType? Type, double? Score, string? Doer, string? Target, DateOnly? Day)
{
    public static ReviewFix None { get; } = new(null, null, null, null, null);

    /// <summary>The last day, where it was not one day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Of the deed or the tie; none for what is told as plain fact.</summary>
    public Auxiliary? Modality { get; init; }

    public TieType? Tie { get; init; }

    public double? Number { get; init; }

    /// <summary>The innermost voice, by its name; the outlet's own name where it speaks for itself.</summary>
    public string? Speaker { get; init; }

    /// <summary>Record-wide id of the speaker; null when the record does not know one.</summary>
    public string? SpeakerActor { get; init; }

    /// <summary>Of the innermost voice.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Of the innermost voice.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>The words of the evidence that state the claim, without source and cue.</summary>
    public string? Content { get; init; }
}
