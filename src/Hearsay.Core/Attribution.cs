namespace Hearsay.Core;

/// <summary>
/// A statement and whoever it is laid to: source, cue and content spans (PARC 3.0, Pareti 2012), each possibly in pieces, in
/// text order. An empty source means that the text names none ("It is believed").
/// </summary>
public sealed record Attribution
{
    public IReadOnlyList<TextSpan> Source { get; init; } = [];

    public required IReadOnlyList<TextSpan> Cue { get; init; }

    public required IReadOnlyList<TextSpan> Content { get; init; }

    public Stance Stance { get; init; }

    public Certainty Certainty { get; init; }

    public Quotation Quoted { get; init; }

    /// <summary>Id of the actor the source stands for, after <see cref="Entities"/>; null when unknown.</summary>
    public string? Speaker { get; init; }

    /// <summary>The actor for whom the source speaks, where the text calls it somebody's spokesman; null elsewhere.</summary>
    public string? For { get; init; }

    /// <summary>The outlet to which it was said ("told the Courier"), and which so passes it on; null when there is none.</summary>
    public Mention? Hearer { get; init; }

    /// <summary>What kind of voice the source is.</summary>
    public VoiceKind Kind { get; init; } = VoiceKind.Person;

    /// <summary>An aim, or an attitude told of within a quotation: somebody's, but no statement of his.</summary>
    public bool IsIncidental { get; init; }

    /// <summary>Index of the attribution inside whose content this one lies; null at the top.</summary>
    public int? Parent { get; init; }
}
