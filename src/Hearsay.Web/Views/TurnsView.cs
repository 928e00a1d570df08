using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>Turns that sentences report or declare: a tie begins, ends or turns round. Newest first.</summary>
public sealed record TurnsView(Sheet<ClaimRow> Turns)
{
    public static TurnsView Of(Findings findings, int sheet)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new TurnsView(Sheet<ClaimRow>.Of(findings.ReportedTurns, sheet, fact => ClaimRow.Of(findings, fact.Head)));
    }
}
