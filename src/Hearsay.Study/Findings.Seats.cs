using Hearsay.Study.Seats;

namespace Hearsay.Study;

/// <summary>Assemblies: who has how many seats, by whose count.</summary>
public sealed partial class Findings
{
    private const int Week = 7;
    private const int LongestWait = 120; // days within which a later count replaces one: a recount, not another election

    /// <summary>The lists of seats in the record's documents, newest first.</summary>
    public IReadOnlyList<SeatList> SeatLists => field ??=
        [.. SeatListReader.Of(Claims(new ClaimFilter { Kind = ClaimKind.Quantity }), Entry).Select(list => list with { Rows = [.. list.Rows.Select(Known)] })];

    /// <summary>Counts of one party that a later one replaced, newest first; counts of one week are a discrepancy instead.</summary>
    public IReadOnlyList<SeatChange> SeatChanges => field ??=
        [.. Claims(new ClaimFilter { Kind = ClaimKind.Quantity }).Where(claim => claim is { Quantity: { Of: "seats", Value: not null, Holder.Actor: not null }, Published: not null })
            .GroupBy(claim => (claim.Document, claim.Quantity!.Holder!.Actor)).Select(SeatListReader.LastOf) // what one document says of before is no count of its own
            .GroupBy(claim => claim.Quantity!.Holder!.Actor!, StringComparer.Ordinal).Where(group => Actor(group.Key) is { IsNamed: true })
            .SelectMany(group => ChangesOf(Actor(group.Key)!.Name, [.. group.Order(ReportOrder.Instance)]))
            .OrderByDescending(change => change.Since.Published).ThenBy(change => change.Name, StringComparer.Ordinal)];

    /// <summary>What shown facts say of the parties of a list towards each other, newest first.</summary>
    public IReadOnlyList<SeatStance> StancesIn(SeatList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var parties = list.Parties.Where(row => row.Actor is not null).ToArray();
        return [.. from one in parties from other in parties where string.CompareOrdinal(one.Actor, other.Actor) < 0
            from entry in EntriesOf(one.Actor!, other.Actor!)
            orderby entry.Date descending, entry.Fact.Id
            select entry.From == one.Actor ? new SeatStance(one.Name, other.Name, entry.Sign, entry.Claim) : new SeatStance(other.Name, one.Name, entry.Sign, entry.Claim)];
    }

    /// <summary>Signed entries between two parties; what the leader of one does to the other, or says of it, is his party's.</summary>
    private IEnumerable<RelationEntry> EntriesOf(string one, string other)
    {
        IEnumerable<RelationEntry> Signed(string from, string to) => (Between(from, to)?.Entries ?? []).Where(entry => entry.Sign != 0 && entry.Fact.Claims.Count > 0);
        IEnumerable<RelationEntry> Led(string party, string against) =>
            from leader in LifeOf(party).Leaders where leader.Id != against
            from entry in Signed(leader.Id, against) where entry.From == leader.Id && leader.IsIn(entry.Date)
            select entry with { From = party };
        return Signed(one, other).Concat(Led(one, other)).Concat(Led(other, one)).DistinctBy(entry => (entry.Fact.Id, entry.From));
    }

    /// <summary>
    /// What the record states of the parties of a list as constraints of a coalition: who opposes or turns down whom refuses it, and who is whose
    /// ally comes only together; to criticise is no refusal. Each pair once, by its newest claim; none of two stances that contradict each other.
    /// </summary>
    public IReadOnlyList<SeatStance> ConstraintsIn(SeatList list) =>
        [.. StancesIn(list).Where(stance => stance.Claim.Relation is { Type: TieType.Ally or TieType.Rival or TieType.Opposes } || stance.Claim.Event is { Type: EventType.Reject })
            .GroupBy(stance => string.CompareOrdinal(stance.From, stance.To) < 0 ? (stance.From, stance.To) : (stance.To, stance.From))
            .Where(pair => pair.Select(stance => stance.Sign).Distinct().Count() == 1).Select(pair => pair.First())];

    /// <summary>The parties of a list to which other lists of the same week give other seats; a later count replaces one instead.</summary>
    public IReadOnlyList<SeatRange> RangesIn(SeatList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var rows = SeatLists.Where(other => other.Date is { } day && list.Date is { } asked && Math.Abs(day.DayNumber - asked.DayNumber) <= Week).SelectMany(other => other.Parties).ToArray();
        return [.. list.Parties.Select(party => RangeOf(party, rows)).Where(range => range.Low < range.High)];
    }

    /// <summary>A row whose holder was not read bears its name: whoever alone is called exactly so.</summary>
    private SeatRow Known(SeatRow row) => row.Actor is null && _catalog.Called(row.Name) is { IsNamed: true } actor ? row with { Actor = actor.Id } : row;

    private static SeatRange RangeOf(SeatRow party, SeatRow[] rows)
    {
        var same = rows.Where(row => (row.Actor is not null && row.Actor == party.Actor) || NameFolding.Fold(row.Name) == NameFolding.Fold(party.Name))
            .Append(party).DistinctBy(row => row.Seats).OrderBy(row => row.Seats).ToArray();
        return new SeatRange(party.Name, same[0].Seats, same[^1].Seats, [.. same.Select(row => row.Claim)]);
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
