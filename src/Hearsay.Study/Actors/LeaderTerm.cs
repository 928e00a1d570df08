using Hearsay.Study.Facts;

namespace Hearsay.Study.Actors;

/// <summary>Who leads a group, or speaks for it, and for how long.</summary>
/// <param name="Start">When it began, as texts date it; null for not known.</param>
/// <param name="End">When it ended; null while no end is told.</param>
internal sealed record LeaderTerm(string Id, DateOnly? Start, DateOnly? End)
{
    /// <param name="facts">That tell of one leader of one group.</param>
    public static LeaderTerm Of(IGrouping<string, Fact> facts)
    {
        var ends = facts.Where(fact => fact.Head.Relation!.Change == TieChange.Ends).Select(fact => fact.Date).Max();
        var begins = facts.Where(fact => fact.Head.Relation!.Change == TieChange.Begins).Select(fact => fact.Start).Min();
        var isBack = facts.Any(fact => fact.Head.Relation!.Change != TieChange.Ends && fact.Date > ends);
        return new LeaderTerm(facts.Key, facts.Any(fact => fact.Head.Relation!.Change == TieChange.None && fact.Start is null) && begins is null ? null : begins, isBack ? null : ends);
    }

    /// <summary>What has no date is taken to lie within.</summary>
    public bool IsIn(DateOnly? day) => day is null || ((Start is null || day >= Start) && (End is null || day < End));
}
