using Hearsay.Study;
using Hearsay.Study.Reversals;

namespace Hearsay.Web.Views;

/// <summary>A turn that somebody tells of in so many words, as in <see cref="ToldTurn"/>.</summary>
public sealed record ToldTurnRow(TurnHow How, ActorName From, ActorName To, int Sign, DateOnly? After, DateOnly? By, ClaimRow? Before, ClaimRow Row)
{
    public static ToldTurnRow Of(Findings findings, ToldTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return new ToldTurnRow(
            turn.How, ActorName.Of(turn.From), ActorName.Of(turn.To), turn.Sign, turn.After, turn.By,
            turn.Before is null ? null : ClaimRow.Of(findings, turn.Before), ClaimRow.Of(findings, turn.Fact.Head));
    }
}
