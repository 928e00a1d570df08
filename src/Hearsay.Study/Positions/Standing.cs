using Hearsay.Study.Reversals;

namespace Hearsay.Study.Positions;

/// <summary>Where one actor of a relation stands towards the other on one channel, and how it came there.</summary>
/// <param name="From">Id of the actor whose position it is.</param>
/// <param name="Reversals">Observed ones, in order of time.</param>
public sealed record Standing(string From, Channel Channel, Position Position, IReadOnlyList<Reversal> Reversals)
{
    /// <param name="from">Id of one of the two actors.</param>
    public static Standing Of(Relation relation, string from, Channel channel, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(relation);
        var events = Events(relation, from, channel);
        var reversals = ReversalFinder.Find(events);
        return new Standing(from, channel, PositionOn(events, reversals, day), reversals);
    }

    /// <summary>By the events since the last reversal before the day.</summary>
    internal static Position PositionOn(IReadOnlyList<SignedEvent> events, IReadOnlyList<Reversal> reversals, DateOnly day)
    {
        var since = reversals.LastOrDefault(reversal => reversal.By <= day)?.By ?? DateOnly.MinValue;
        return Position.Of(events.Where(found => found.Date is null || found.Date >= since), day);
    }

    /// <summary>What the actor did or said towards the other, weighed; facts that nobody asserts and acts denied or only asked for are left out.</summary>
    public static IReadOnlyList<SignedEvent> Events(Relation relation, string from, Channel channel)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return [.. relation.Entries.Where(entry => entry.From == from && entry.Channel == channel && entry is { Sign: not 0, IsPredecessors: false })
            .Where(entry => !IsLongPast(entry)).Select(entry => (Entry: entry, Modality: ModalityOf(entry.Claim))).Where(weighed => weighed.Modality > 0)
            .Select(weighed => (weighed.Entry, Event: new SignedEvent(weighed.Entry.Fact.Id, weighed.Entry.Date, weighed.Entry.Sign, WeightOf(weighed.Entry, weighed.Modality), weighed.Modality, weighed.Entry.Score)))
            .GroupBy(weighed => (weighed.Entry.Claim.Document, weighed.Entry.Claim.Evidence.Start, weighed.Event.Sign)) // "I support them" is an act and a tie: one utterance
            .Select(utterance => utterance.MaxBy(weighed => weighed.Event.Weight).Event)];
    }

    /// <summary>A deed of before, and nobody says when.</summary>
    private static bool IsLongPast(RelationEntry entry) =>
        entry is { Claim.Event: { } told, Fact: { Start: null, End: null } } && told.Auxiliary.HasFlag(Auxiliary.Historical);

    private static double ModalityOf(Claim claim) => (claim.Event?.Auxiliary ?? claim.Relation?.Auxiliary ?? Auxiliary.None) switch
    {
        var auxiliary when auxiliary.HasFlag(Auxiliary.Negation) || auxiliary.HasFlag(Auxiliary.Demanded) => 0,
        var auxiliary when auxiliary.HasFlag(Auxiliary.Hypothetical) => 0.25,
        var auxiliary when auxiliary.HasFlag(Auxiliary.Future) => 0.5,
        _ => 1,
    };

    private static double WeightOf(RelationEntry entry, double modality)
    {
        if (entry.OwnWord?.Relation is not null) return EventWeight.Declared(modality);
        return entry.OwnWord?.Content.Quoted == Quotation.Direct ? EventWeight.Quoted(modality) : EventWeight.Told(modality, entry.Voices);
    }
}
