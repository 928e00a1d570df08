namespace Hearsay.Study.Positions;

/// <summary>A point of the line that a chart draws.</summary>
/// <param name="Value">W(t), -1 hostile to 1 friendly (DEFINITIONS, "Series for charts"); not for decisions.</param>
/// <param name="State">The position on that day, by which decisions go.</param>
public readonly record struct PositionPoint(DateOnly Day, double Value, PositionState State);
