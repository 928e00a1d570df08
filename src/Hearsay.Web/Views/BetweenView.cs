using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>Two actors over time.</summary>
/// <param name="Entries">In the order of time, undated ones last.</param>
/// <param name="Together">How many claims name both.</param>
public sealed record BetweenView(ActorName A, ActorName B, IReadOnlyList<BetweenRow> Entries, int Together)
{
    public static BetweenView? Of(Findings findings, string a, string b)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Between(a, b) is not { } relation) return null;
        return new BetweenView(
            ActorName.Of(relation.A),
            ActorName.Of(relation.B),
            [.. relation.Entries.Select(entry => BetweenRow.Of(findings, entry))],
            findings.Claims(new ClaimFilter { Between = (a, b) }).Count);
    }
}
