using Hearsay.Core;
using Hearsay.Study.Origins;

namespace Hearsay.Study.Corroboration;

/// <summary>Decides whether two claims of one fact slot go back to one origin.</summary>
/// <param name="clusters">Document id to the cluster of its text (<see cref="Descent"/>); a document left out stands alone.</param>
public sealed class OriginRules(IReadOnlyDictionary<string, string> clusters)
{
    private const int FewestSharedWords = 6; // of a quote; four 3-grams in a row
    private const int SpeechDays = 3; // one speech is reported within these days

    public CommonOrigin Between(Claim left, Claim right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (IsReprint(left, right)) return CommonOrigin.Reprint;
        if (IsRelay(left, right)) return CommonOrigin.Relay;
        if (IsAnonymous(left) && IsAnonymous(right)) return VoiceNames.Same(left.Chain[0], right.Chain[0]) ? CommonOrigin.Anonymous : CommonOrigin.None;
        return IsUtterance(left, right) ? CommonOrigin.Utterance : CommonOrigin.None;
    }

    private bool IsReprint(Claim left, Claim right)
    {
        if (left.Document == right.Document) return left.Evidence.Span == right.Evidence.Span;
        return clusters.TryGetValue(left.Document, out var one) && clusters.TryGetValue(right.Document, out var other) && one == other
            && Alignment.Aligned(left.Evidence.Text, right.Evidence.Text);
    }

    private static bool IsAnonymous(Claim claim) => claim.Chain.Count > 1 && claim.Chain[^1].Kind == VoiceKind.Anonymous;

    /// <summary>An outlet that says a thing twice in its own voice is one utterance too.</summary>
    private static bool IsUtterance(Claim left, Claim right)
    {
        if (!VoiceNames.Same(left.Chain[^1], right.Chain[^1])) return false;
        return left.Chain.Count == 1 || IsOneSpeech(left, right) || SharesQuote(left.Content.Text, right.Content.Text);
    }

    private static bool IsOneSpeech(Claim left, Claim right) =>
        left.Published is not { } one || right.Published is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= SpeechDays;

    private static bool SharesQuote(string left, string right) => Wording.LongestShared(left, right) >= FewestSharedWords;

    /// <summary>A chain that holds the other's publication or author, or a named relay that both have.</summary>
    private static bool IsRelay(Claim left, Claim right) =>
        Names(left, right.Chain[0]) || Names(right, left.Chain[0]) || SharesRelay(left, right);

    private static bool Names(Claim claim, Voice publication)
    {
        for (var at = 1; at < claim.Chain.Count; at++)
            if (VoiceNames.Same(claim.Chain[at], publication)) return !VoiceNames.Same(claim.Chain[0], publication);
        return false;
    }

    private static bool SharesRelay(Claim left, Claim right)
    {
        for (var l = 1; l < left.Chain.Count; l++)
            for (var r = 1; r < right.Chain.Count; r++)
                if (IsRelay(left, l) && IsRelay(right, r) && VoiceNames.Same(left.Chain[l], right.Chain[r])) return true;
        return false;
    }

    /// <summary>Outlets and documents relay wherever they stand; persons only when somebody speaks through them.</summary>
    private static bool IsRelay(Claim claim, int at) =>
        claim.Chain[at].Kind is VoiceKind.Outlet or VoiceKind.Document || (at < claim.Chain.Count - 1 && claim.Chain[at].Kind != VoiceKind.Anonymous);
}
