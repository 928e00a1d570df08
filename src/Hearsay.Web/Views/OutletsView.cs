using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>The outlets of the record, those with most documents first.</summary>
public sealed record OutletsView(IReadOnlyList<OutletEntry> Outlets)
{
    public static OutletsView Of(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new OutletsView(findings.Outlets);
    }
}
