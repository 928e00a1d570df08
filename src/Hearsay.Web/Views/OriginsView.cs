using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>The stories that more than one document prints, those with most copies first.</summary>
public sealed record OriginsView(Sheet<OriginFamily> Families)
{
    public static OriginsView Of(Findings findings, int sheet)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var families = findings.Documents.GroupBy(entry => entry.Origin, StringComparer.Ordinal).Where(family => family.Count() > 1).Select(family => FamilyOf(findings, family))
            .OrderByDescending(family => family.Copies).ThenByDescending(family => family.Last).ThenBy(family => family.Origin.Id, StringComparer.Ordinal).ToArray();
        return new OriginsView(Sheet<OriginFamily>.Of(families, sheet, family => family));
    }

    private static OriginFamily FamilyOf(Findings findings, IGrouping<string, DocumentEntry> family) => new(
        findings.Entry(family.Key) ?? family.First(), family.Count() - 1, family.Select(entry => entry.Site).Distinct(StringComparer.Ordinal).Count(), family.Max(entry => entry.Date));
}
