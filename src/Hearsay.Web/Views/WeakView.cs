using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>What is told on the weakest ground, weakest first.</summary>
public sealed record WeakView(Sheet<ClaimRow> Claims)
{
    private const int Most = 1000;

    public static WeakView Of(Findings findings, int sheet)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new WeakView(Sheet<ClaimRow>.Of(findings.WorstSupported(Most), sheet, fact => ClaimRow.Of(findings, fact.Head)));
    }
}
