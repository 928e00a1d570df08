namespace Hearsay.Study.Positions;

/// <summary>
/// Tells the state of a relation from ties asserted in so many words, each open until a contrary one or its end is told, from the
/// positions of both, and from grave deeds of the last half-life.
/// </summary>
public static class RelationJudge
{
    private const double Grave = -5; // PLOVER score of a deed that alone makes a relation hostile
    private const int Recent = 180; // days

    /// <param name="standings">Of both actors on the day; see <see cref="Findings.StandingsOf"/>.</param>
    public static RelationState Judge(Relation relation, IReadOnlyList<Standing> standings, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(standings);
        return Judge(relation, standings.Select(standing => (standing.From, standing.Position.State)), day);
    }

    /// <summary>Word and deed of one actor stand on different sides at once: two-faced, and no reversal.</summary>
    /// <param name="standings">Of one actor, one for each channel.</param>
    public static bool IsTwoFaced(IEnumerable<Standing> standings)
    {
        var states = standings.Select(standing => standing.Position.State).ToArray();
        return states.Any(IsFor) && states.Any(IsAgainst);
    }

    internal static RelationState Judge(Relation relation, IEnumerable<(string From, PositionState State)> positions, DateOnly day)
    {
        var (friendly, hostile) = OpenTies(relation, day);
        var sides = positions.GroupBy(position => position.From, position => position.State, StringComparer.Ordinal).Select(Side).ToArray();
        var isAllied = friendly || (sides.Length == 2 && sides.All(side => side > 0));
        var isHostile = hostile || (sides.Length == 2 && sides.All(side => side < 0)) || relation.Entries.Any(entry => IsGrave(entry, day));
        if ((friendly && hostile) || (sides.Contains(1) && sides.Contains(-1)) || (isAllied && isHostile)) return RelationState.Contested;
        if (isAllied) return RelationState.Allied;
        return isHostile ? RelationState.Hostile : RelationState.Unknown;
    }

    private static (bool Friendly, bool Hostile) OpenTies(Relation relation, DateOnly day)
    {
        var (friendly, hostile) = (false, false);
        foreach (var entry in relation.Entries.Where(entry => entry.Date <= day).OrderBy(entry => entry.Date).ThenBy(entry => entry.Fact.Id, StringComparer.Ordinal))
        {
            if (entry.Claim.Relation is not { Sign: not 0 } tie || tie.Auxiliary != Auxiliary.None) continue;
            var opens = tie.Change != TieChange.Ends;
            if (tie.Sign > 0) (friendly, hostile) = (opens, hostile && !opens);
            else (friendly, hostile) = (friendly && !opens, opens);
        }

        return (friendly, hostile);
    }

    /// <summary>1 when the actor supports the other on a channel, -1 when it opposes it; 0 when neither, or both: two-faced.</summary>
    private static int Side(IEnumerable<PositionState> states) =>
        (states.Contains(PositionState.Supports) ? 1 : 0) - (states.Contains(PositionState.Opposes) ? 1 : 0);

    private static bool IsFor(PositionState state) => state is PositionState.Supports or PositionState.LeansSupport;

    private static bool IsAgainst(PositionState state) => state is PositionState.Opposes or PositionState.LeansOppose;

    private static bool IsGrave(RelationEntry entry, DateOnly day) =>
        entry is { Channel: Channel.Deed, Score: <= Grave, Date: { } then } && then <= day && day.DayNumber - then.DayNumber <= Recent
        && entry.Claim.Event is { Auxiliary: Auxiliary.None };
}
