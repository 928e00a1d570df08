using Hearsay.Study;
using Hearsay.Study.Actors;

namespace Hearsay.Web.Views;

/// <summary>The first screen: who is in the record, what is new, what stands on weak ground, what is disputed, who turned.</summary>
public sealed record StartView(
    Counts Counts,
    IReadOnlyList<RecordActor> Actors,
    IReadOnlyList<ToldTurnRow> Turns,
    IReadOnlyList<ObservedTurnRow> Observed,
    IReadOnlyList<ClaimRow> Weakest,
    IReadOnlyList<ConflictRow> Conflicts,
    IReadOnlyList<ClaimRow> Latest)
{
    private const int Most = 6;

    private const int MostActors = 12;

    /// <summary>Without the number of failures, which are no part of the findings.</summary>
    public static StartView Of(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var claims = findings.Claims(new ClaimFilter());
        return new StartView(
            CountsOf(findings, claims.Count),
            [.. findings.Actors.Where(actor => actor.IsNamed).Take(MostActors)],
            [.. findings.ToldTurns.Take(Most).Select(turn => ToldTurnRow.Of(findings, turn))],
            [.. findings.Turns.OrderByDescending(turn => turn.Reversal.By).Take(Most / 2).Select(turn => ObservedTurnRow.Of(findings, turn))],
            ClaimRow.All(findings, findings.WorstSupported(Most).Select(fact => fact.Head)),
            [.. findings.Discrepancies.Take(Most).Select(found => ConflictRow.Of(findings, found))],
            ClaimRow.All(findings, claims.Take(Most)));
    }

    private static Counts CountsOf(Findings findings, int claims) => new(
        findings.Documents.Count,
        findings.Outlets.Count,
        claims,
        findings.Claims(new ClaimFilter { Comment = true }).Count,
        findings.Actors.Count,
        findings.Actors.Count(actor => actor.ClaimsBy > 0),
        findings.Discrepancies.Count,
        0);
}
