using Hearsay.Study;
using Hearsay.Study.Seats;

namespace Hearsay.Web.Views;

/// <summary>One list of seats. Counts of coalitions are text: they may be too long for a number.</summary>
/// <param name="Sentence">Whether the parts make the whole.</param>
/// <param name="Parties">With each party counted once, the largest first.</param>
public sealed record SeatListRow(
    string Document, string? Title, string Outlet, DateOnly? Date, int Sum, int? Whole, SeatFlaw Flaw, string Sentence, bool IsWhole, int Majority, string Winning,
    IReadOnlyList<SeatPartyRow> Parties, IReadOnlyList<SeatStanceRow> Stances)
{
    public static SeatListRow Of(Findings findings, SeatList list)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(list);
        var report = CoalitionFinder.Answer([.. list.Parties.Select(row => (row.Name, row.Seats))], new CoalitionQuestion { Majority = list.Majority });
        return new SeatListRow(
            list.Document, list.Title, list.Outlet, list.Date, list.Sum, list.Whole, list.Flaw, SeatSentence.Of(list), list.IsWhole, list.Majority, report.Winning.ToString(),
            [.. list.Parties.Zip(report.Parties, SeatPartyRow.Of)],
            [.. findings.StancesIn(list).Select(stance => new SeatStanceRow(stance.From, stance.To, stance.Sign, stance.Claim.Id))]);
    }
}
