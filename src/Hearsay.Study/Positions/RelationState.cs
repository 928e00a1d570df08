namespace Hearsay.Study.Positions;

/// <summary>How two actors stand to each other on a day (DEFINITIONS, R({a,b},t)).</summary>
public enum RelationState : byte
{
    Unknown, Allied, Hostile, Contested,
}
