using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>The lists of seats in the record, newest first, with what their numbers allow.</summary>
/// <param name="Choice">What whoever looks has put together, in one of the lists; null when nothing can be chosen.</param>
public sealed record SeatsView(IReadOnlyList<SeatListRow> Lists, IReadOnlyList<SeatChangeRow> Replaced, SeatChoice? Choice)
{
    private const int Most = 12;

    /// <param name="document">Id of the list in which something is chosen; it is put first. The newest whole one when null.</param>
    public static SeatsView Of(Findings findings, string? document, IReadOnlyList<string> chosen)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var asked = findings.SeatLists.FirstOrDefault(list => list.Document == document) ?? findings.SeatLists.FirstOrDefault(list => list.IsWhole);
        var lists = findings.SeatLists.OrderBy(list => list.Document == asked?.Document ? 0 : 1).Take(Most);
        return new SeatsView(
            [.. lists.Select(list => SeatListRow.Of(findings, list))],
            [.. findings.SeatChanges.Take(Most * 4).Select(SeatChangeRow.Of)],
            asked is null ? null : SeatChoice.Of(findings, asked, chosen));
    }
}
