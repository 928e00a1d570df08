namespace Hearsay.Study.Positions;

/// <summary>The days, both included, on which a relation was in one state.</summary>
public sealed record RelationSpan(RelationState State, DateOnly Start, DateOnly End);
