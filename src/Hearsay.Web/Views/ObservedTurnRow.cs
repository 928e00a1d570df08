using Hearsay.Study;
using Hearsay.Study.Positions;

namespace Hearsay.Web.Views;

/// <summary>A turn worked out from what an actor said or did, with the sentences nearest to it on both sides.</summary>
public sealed record ObservedTurnRow(ActorName From, ActorName To, TurnRow Turn, IReadOnlyList<ClaimRow> Before, IReadOnlyList<ClaimRow> Since)
{
    private const int Most = 2; // sentences on a side

    public static ObservedTurnRow Of(Findings findings, Turn turn)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(turn);
        return new ObservedTurnRow(
            ActorName.Of(turn.From), ActorName.Of(turn.To), TurnRow.Of(turn.From.Id, turn.Channel, turn.Reversal),
            Rows(findings, turn.Reversal.Before.Reverse()), Rows(findings, turn.Reversal.Since));
    }

    private static IReadOnlyList<ClaimRow> Rows(Findings findings, IEnumerable<SignedEvent> events) =>
        [.. events.Take(Most).Select(found => findings.FactOf(found.Id)).OfType<Study.Facts.Fact>().Select(fact => ClaimRow.Of(findings, fact.Head))];
}
