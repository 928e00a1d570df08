namespace Hearsay.Study.Discrepancies;

/// <summary>What is known beside the claims that are compared.</summary>
/// <param name="ActorsIn">The record-wide ids of the named actors that a claim's evidence mentions.</param>
/// <param name="ActorsNear">The same, with those named just before it.</param>
internal sealed record Scene(DocumentLikeness Likeness, Func<Claim, IReadOnlySet<string>> ActorsIn, Func<Claim, IReadOnlySet<string>> ActorsNear)
{
    /// <summary>No two claims through one innermost voice stand against each other: people correct themselves.</summary>
    public static bool HaveOneVoice(Claim one, Claim other) => Voices.VoiceKey.Of(one.Chain[^1]) == Voices.VoiceKey.Of(other.Chain[^1]);

    /// <summary>Days between two reports; none when a date is missing.</summary>
    public static int? DaysBetween(Claim one, Claim other) =>
        one.Published is { } a && other.Published is { } b ? Math.Abs(a.DayNumber - b.DayNumber) : null;
}
