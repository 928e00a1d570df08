using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>The lists of seats in the record, newest first, with what their numbers allow.</summary>
public sealed record SeatsView(IReadOnlyList<SeatListRow> Lists, IReadOnlyList<SeatChangeRow> Replaced)
{
    private const int Most = 50;

    public static SeatsView Of(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new SeatsView(
            [.. findings.SeatLists.Take(Most).Select(list => SeatListRow.Of(findings, list))],
            [.. findings.SeatChanges.Take(Most).Select(SeatChangeRow.Of)]);
    }
}
