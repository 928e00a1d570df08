using Hearsay.Study;
using Hearsay.Study.Actors;
using Hearsay.Web.Networks;

namespace Hearsay.Web.Views;

/// <summary>The first screen: who turned, what is disputed, what stands on weak ground, what is new, who is in the record.</summary>
/// <param name="Ties">The strongest at the end of the record, where few turned.</param>
/// <param name="Latest">One claim of each of the newest documents.</param>
public sealed record StartView(
    Counts Counts,
    IReadOnlyList<RecordActor> Actors,
    IReadOnlyList<ToldTurnRow> Turns,
    IReadOnlyList<ObservedTurnRow> Observed,
    IReadOnlyList<NetworkTieRow> Ties,
    IReadOnlyList<ClaimRow> Weakest,
    IReadOnlyList<ConflictRow> Conflicts,
    IReadOnlyList<ClaimRow> Latest)
{
    /// <summary>The ingest that runs beside the desk; null while none does.</summary>
    public IngestState? Reading { get; init; }

    private const int Most = 4; // of each kind: all four questions are to be answered on one screen
    private const int MostObserved = 2;
    private const int MostTies = 6;
    private const int MostActors = 10;
    private const int MostNew = 500; // claims among which the newest documents are looked for
    private const int MostWeak = 40; // facts among which those worth a line are looked for

    /// <summary>Without the number of failures and the ingest, which are no part of the findings.</summary>
    public static StartView Of(Findings findings, Network network)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var claims = findings.Claims(new ClaimFilter());
        var observed = findings.Turns.OrderBy(turn => turn.Reversal.IsSwing ? 1 : 0).Take(MostObserved).ToArray();
        var told = findings.ToldTurns.Take(Most + MostObserved - observed.Length).ToArray();
        return new StartView(
            CountsOf(findings, claims.Count),
            [.. findings.Actors.Where(actor => actor.IsNamed).Take(MostActors)],
            [.. told.Select(turn => ToldTurnRow.Of(findings, turn))],
            [.. observed.Select(turn => ObservedTurnRow.Of(findings, turn))],
            observed.Length + told.Length >= Most ? [] : [.. NetworkView.Of(network, null).Ties.Take(MostTies)],
            ClaimRow.All(findings, findings.WorstSupported(MostWeak).Select(fact => fact.Head).OrderBy(claim => TellingClaims.IsBare(claim) ? 1 : 0).Take(Most)),
            [.. findings.Discrepancies.Take(Most - 1).Select(found => ConflictRow.Of(findings, found))],
            ClaimRow.All(findings, TellingClaims.OnePer(claims.Take(MostNew), claim => claim.Document).Take(Most)));
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
