using Hearsay.Study.Seats;

namespace Hearsay.Study;

/// <summary>Assemblies: who has how many seats, by whose count.</summary>
public sealed partial class Findings
{
    private const int Week = 7;
    private const int LongestWait = 120; // days within which a later count replaces one: a recount, not another election

    /// <summary>The lists of seats in the record's documents, newest first.</summary>
    public IReadOnlyList<SeatList> SeatLists => field ??= SeatListReader.Of(Claims(new ClaimFilter { Kind = ClaimKind.Quantity }), Entry);

    /// <summary>Counts of one party that a later one replaced, newest first; counts of one week are a discrepancy instead.</summary>
    public IReadOnlyList<SeatChange> SeatChanges => field ??=
        [.. Claims(new ClaimFilter { Kind = ClaimKind.Quantity }).Where(claim => claim is { Quantity: { Of: "seats", Value: not null, Holder.Actor: not null }, Published: not null })
            .GroupBy(claim => claim.Quantity!.Holder!.Actor!, StringComparer.Ordinal).Where(group => Actor(group.Key) is { IsNamed: true })
            .SelectMany(group => ChangesOf(Actor(group.Key)!.Name, [.. group.Order(ReportOrder.Instance)]))
            .OrderByDescending(change => change.Since.Published).ThenBy(change => change.Name, StringComparer.Ordinal)];

    /// <summary>What shown facts say of the parties of a list towards each other, newest first.</summary>
    public IReadOnlyList<SeatStance> StancesIn(SeatList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var parties = list.Parties.Where(row => row.Actor is not null).ToArray();
        return [.. from one in parties from other in parties where string.CompareOrdinal(one.Actor, other.Actor) < 0
            from entry in Between(one.Actor!, other.Actor!)?.Entries ?? []
            where entry.Sign != 0 && entry.Fact.Claims.Count > 0
            orderby entry.Date descending, entry.Fact.Id
            select entry.From == one.Actor ? new SeatStance(one.Name, other.Name, entry.Sign, entry.Claim) : new SeatStance(other.Name, one.Name, entry.Sign, entry.Claim)];
    }

    private static IEnumerable<SeatChange> ChangesOf(string name, Claim[] counts)
    {
        for (var at = 1; at < counts.Length; at++)
        {
            var apart = counts[at].Published!.Value.DayNumber - counts[at - 1].Published!.Value.DayNumber;
            if (counts[at].Quantity!.Value != counts[at - 1].Quantity!.Value && apart is > Week and <= LongestWait) yield return new SeatChange(name, counts[at - 1], counts[at]);
        }
    }
}
