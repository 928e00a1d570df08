using Hearsay.Core;

namespace Hearsay.Study.Voices;

/// <summary>Says in words who in a claim's own chain speaks against it, so that nobody takes a denied claim for one that stands.</summary>
public static class ChainDenials
{
    /// <summary>One sentence for each voice that denies or doubts, outermost first.</summary>
    public static IReadOnlyList<string> Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return [.. claim.Chain.Where(voice => voice.Stance is Stance.Denies or Stance.Doubts).Select(Sentence)];
    }

    /// <summary>What the innermost voice makes of the claim, where it does not say that it is so; null elsewhere.</summary>
    public static string? OfInnermost(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Chain[^1].Stance switch
        {
            Stance.Denies => "What is said here is that it is not so.",
            Stance.Doubts => "What is said here is that it is not certain.",
            _ => null,
        };
    }

    private static string Sentence(Voice voice) =>
        $"{voice.Name}, in the chain above, {(voice.Stance == Stance.Denies ? "denies" : "doubts")} it{(voice.Cue is { } cue ? $" (“{cue.Text}”)" : "")}.";
}
