namespace Hearsay.Study.Positions;

/// <summary>A relation over time, ready to draw: four lines, the states one after the other, and what texts tell of turns.</summary>
/// <param name="Lines">A's words, A's deeds, B's words, B's deeds.</param>
/// <param name="States">In the order of days without a gap, the last up to "now"; empty when nothing has a date.</param>
/// <param name="Told">Reported and declared turns of either towards the other, in order of time.</param>
public sealed record RelationCourse(Relation Relation, IReadOnlyList<PositionLine> Lines, IReadOnlyList<RelationSpan> States, IReadOnlyList<ToldTurn> Told);
