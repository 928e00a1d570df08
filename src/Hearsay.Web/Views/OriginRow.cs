using Hearsay.Study;
using Hearsay.Study.Voices;

namespace Hearsay.Web.Views;

/// <summary>An independent voice behind a fact; the copies are folded under it.</summary>
/// <param name="MoreCopies">How many are left out.</param>
public sealed record OriginRow(string Name, string Publication, VoiceKind Kind, bool IsFirstHand, double Weight, ClaimRow Head, IReadOnlyList<CopyRow> Copies, int MoreCopies)
{
    private const int MostCopies = 20;

    public static OriginRow Of(Findings findings, Origin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return new OriginRow(
            origin.Name, origin.Publication, origin.Kind, origin.IsFirstHand, origin.Weight, ClaimRow.Of(findings, origin.Head),
            [.. origin.Copies.Take(MostCopies).Select(copy => new CopyRow(copy.Ground, ClaimRow.Of(findings, copy.Claim)))],
            Math.Max(0, origin.Copies.Count - MostCopies));
    }
}
