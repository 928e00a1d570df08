namespace Hearsay.Study.Voices;

/// <summary>One independent voice behind a fact, with everything that goes back to it folded under it.</summary>
/// <param name="Name">The innermost voice of the first claim, as it is named there.</param>
/// <param name="Publication">The outlet of the first claim.</param>
/// <param name="Head">The earliest report.</param>
/// <param name="Weight">What it adds to the number of voices: 1, or less when its outlet is known to copy another.</param>
public sealed record Origin(string Name, string Publication, VoiceKind Kind, Claim Head, double Weight, IReadOnlyList<OriginCopy> Copies)
{
    /// <summary>The voice of the first claim is the one the claim is about: it speaks of itself.</summary>
    public bool IsFirstHand { get; init; }
}
