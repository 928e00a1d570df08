using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>Pairs of claims that cannot both hold, newest first.</summary>
public sealed record ConflictsView(Sheet<ConflictRow> Conflicts)
{
    public static ConflictsView Of(Findings findings, int sheet)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new ConflictsView(Sheet<ConflictRow>.Of(findings.Discrepancies, sheet, found => ConflictRow.Of(findings, found)));
    }
}
