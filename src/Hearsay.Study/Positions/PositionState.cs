namespace Hearsay.Study.Positions;

public enum PositionState : byte
{
    Unknown, Supports, LeansSupport, Mixed, LeansOppose, Opposes,
}
