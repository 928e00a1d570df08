using Hearsay.Study.Actors;
using Hearsay.Study.Facts;

namespace Hearsay.Study;

/// <summary>Lists what happened and was said between two actors.</summary>
internal static class RelationReader
{
    private const double TieScore = 5;

    /// <param name="lives">How each actor came to be and who has led it.</param>
    public static Relation Of(RecordActor a, RecordActor b, IEnumerable<Fact> facts, Func<string, ActorLife> lives) => new(a, b, [.. facts
        .SelectMany(fact => Entries(fact, a.Id, b.Id)).Select(entry => Told(entry, lives(entry.From)))
        .OrderBy(entry => entry.Date ?? DateOnly.MaxValue).ThenBy(entry => entry.Fact.Id, StringComparer.Ordinal).ThenBy(entry => entry.From, StringComparer.Ordinal)]);

    private static RelationEntry Told(RelationEntry entry, ActorLife life) => entry with
    {
        OwnWord = entry.OwnWord ?? (life.Leaders.Count == 0 ? null : entry.Fact.Claims.FirstOrDefault(claim => life.Leaders.Any(leader => leader.IsIn(entry.Date) && RelationEntry.IsSaidBy(claim, leader.Id)))),
        IsPredecessors = entry.Date < life.Since,
    };

    /// <summary>PLOVER's verbal types are words, its material types deeds.</summary>
    public static Channel ChannelOf(EventType type) => type is
        EventType.Cooperate or EventType.Aid or EventType.Retreat or EventType.Protest or EventType.Sanction
        or EventType.Mobilize or EventType.Coerce or EventType.Assault ? Channel.Deed : Channel.Word;

    private static IEnumerable<RelationEntry> Entries(Fact fact, string a, string b)
    {
        if (fact.Claims.Count == 0) return [];
        return fact.Claims[0] switch
        {
            { Event: { } told } => OfEvent(fact, told, a, b),
            { Relation: { } tie } when IsBetween(tie, a, b) => [new RelationEntry(fact.Date, tie.From.Actor!, tie.To.Actor!, Channel.Word, SignOf(tie), TieScore * SignOf(tie), fact)],
            _ => [],
        };
    }

    private static IEnumerable<RelationEntry> OfEvent(Fact fact, Event told, string a, string b)
    {
        var isMutual = told.Target.Count == 0 && Has(told.Source, a) && Has(told.Source, b);
        if (isMutual || (Has(told.Source, a) && Has(told.Target, b))) yield return Entry(fact, told, a, b);
        if (isMutual || (Has(told.Source, b) && Has(told.Target, a))) yield return Entry(fact, told, b, a);
    }

    private static RelationEntry Entry(Fact fact, Event told, string from, string to) =>
        new(fact.Date, from, to, ChannelOf(told.Type), Math.Abs(told.Score) < 1 ? 0 : Math.Sign(told.Score), told.Score, fact);

    private static bool IsBetween(Tie tie, string a, string b) =>
        (tie.From.Actor == a && tie.To.Actor == b) || (tie.From.Actor == b && tie.To.Actor == a);

    /// <summary>The side that the tie, or its end, shows.</summary>
    public static int SignOf(Tie tie) => tie switch
    {
        { Change: TieChange.Ends } => -tie.Sign,
        { Change: TieChange.None or TieChange.Turns } when tie.Auxiliary.HasFlag(Auxiliary.Historical) => 0, // it was so, nobody says until when
        _ => tie.Sign,
    };

    private static bool Has(IReadOnlyList<ActorRef> roles, string actor) => roles.Any(role => role.Actor == actor);
}
