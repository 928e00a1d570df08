using Hearsay.Study.Reversals;

namespace Hearsay.Study.Positions;

/// <summary>Follows a relation from its first dated entry to a last day: by the days on which something happened, and monthly between.</summary>
internal static class CourseReader
{
    private const int Step = 30; // days between points when nothing happens: positions fade
    private const int MostPoints = 400;

    public static RelationCourse Read(Relation relation, DateOnly last, IReadOnlyList<ToldTurn> told)
    {
        var days = Days(relation, last);
        var lines = (from actor in new[] { relation.A.Id, relation.B.Id } from channel in Enum.GetValues<Channel>() select Line(relation, (actor, channel), days)).ToArray();
        return new RelationCourse(relation, lines, States(relation, lines, days), told);
    }

    private static List<DateOnly> Days(Relation relation, DateOnly last)
    {
        var dated = relation.Entries.Where(entry => entry.Date <= last).Select(entry => entry.Date!.Value).Distinct().Order().ToArray();
        if (dated.Length == 0) return [];
        var days = new SortedSet<DateOnly>(dated.TakeLast(MostPoints)) { last };
        var step = Math.Max(Step, (last.DayNumber - days.Min.DayNumber) / MostPoints);
        for (var day = days.Min; day < last; day = day.AddDays(step)) days.Add(day);
        return [.. days];
    }

    private static PositionLine Line(Relation relation, (string From, Channel Channel) side, List<DateOnly> days)
    {
        var events = Standing.Events(relation, side.From, side.Channel);
        var reversals = ReversalFinder.Find(events);
        var points = events.Any(found => found.Date is not null) ? days.Select(day => Point(events, reversals, day)) : [];
        return new PositionLine(side.From, side.Channel, [.. points], reversals);
    }

    private static PositionPoint Point(IReadOnlyList<SignedEvent> events, IReadOnlyList<Reversal> reversals, DateOnly day) =>
        new(day, Position.Series(events, day), Standing.PositionOn(events, reversals, day).State);

    private static List<RelationSpan> States(Relation relation, PositionLine[] lines, List<DateOnly> days)
    {
        var spans = new List<RelationSpan>();
        for (var at = 0; at < days.Count; at++)
        {
            var sides = lines.Where(line => line.Points.Count > 0).Select(line => (line.From, line.Points[at].State));
            var state = RelationJudge.Judge(relation, sides, days[at]);
            var end = at + 1 < days.Count ? days[at + 1].AddDays(-1) : days[at];
            if (spans.Count > 0 && spans[^1].State == state) spans[^1] = spans[^1] with { End = end };
            else spans.Add(new RelationSpan(state, days[at], end));
        }

        return spans;
    }
}
