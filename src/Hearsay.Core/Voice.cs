namespace Hearsay.Core;

/// <summary>One link of a chain.</summary>
/// <param name="Name">The outlet, or the source as the text names it; for a resolved actor its fullest name.</param>
/// <param name="Actor">As <see cref="ActorRef.Actor"/>.</param>
/// <param name="Cue">The words that show the speaking; null for the outlet or author.</param>
public sealed record Voice(string Name, VoiceKind Kind, string? Actor, Passage? Cue, Stance Stance, Certainty Certainty)
{
    /// <summary>The actor for whom a spokesman speaks, as <see cref="Actor"/>; null for every other voice.</summary>
    public string? For { get; init; }
}
