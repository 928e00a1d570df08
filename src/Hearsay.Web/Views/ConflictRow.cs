using Hearsay.Study;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Grading;

namespace Hearsay.Web.Views;

/// <summary>Two claims that cannot both hold, side by side.</summary>
public sealed record ConflictRow(string Id, DiscrepancyType Type, string Sentence, ClaimRow First, ClaimRow Second, Verdict? Verdict)
{
    public static ConflictRow Of(Findings findings, Discrepancy found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new ConflictRow(found.Id, found.Type, found.Sentence, ClaimRow.Of(findings, found.First), ClaimRow.Of(findings, found.Second), findings.VerdictOn(found));
    }
}
