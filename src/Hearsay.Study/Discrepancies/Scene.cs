using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>What the finders of discrepancies look at.</summary>
/// <param name="Facts">Shown facts.</param>
/// <param name="Doubtful">Facts below the threshold of confidence.</param>
/// <param name="ActorsIn">The record-wide ids of the named actors that a claim's evidence mentions.</param>
/// <param name="ActorsNear">The same, with those named just before it.</param>
internal sealed record Scene(IReadOnlyList<Fact> Facts, IReadOnlyList<Fact> Doubtful, DocumentLikeness Likeness, Func<Claim, IReadOnlySet<string>> ActorsIn, Func<Claim, IReadOnlySet<string>> ActorsNear)
{
    /// <summary>No two claims through one innermost voice stand against each other: people correct themselves.</summary>
    public static bool HaveOneVoice(Claim one, Claim other) => Voices.VoiceKey.Of(one.Chain[^1]) == Voices.VoiceKey.Of(other.Chain[^1]);

    /// <summary>Days between two reports; none when a date is missing.</summary>
    public static int? DaysBetween(Claim one, Claim other) =>
        one.Published is { } a && other.Published is { } b ? Math.Abs(a.DayNumber - b.DayNumber) : null;
}
