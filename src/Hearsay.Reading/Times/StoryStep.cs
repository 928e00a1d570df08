namespace Hearsay.Reading.Times;

/// <summary>A stretch of the calendar that the text names, as the story passes it.</summary>
/// <param name="Position">The first word of the expression.</param>
/// <param name="IsCounted">Reckoned from the story, as "three weeks later" is.</param>
/// <param name="IsOfStatement">Says when something was said: "police said Wednesday that".</param>
internal readonly record struct StoryStep(CalendarPoint Point, int Position, bool NamesQuarter, bool IsCounted, bool IsOfStatement);
