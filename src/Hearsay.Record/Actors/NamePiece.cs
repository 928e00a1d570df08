namespace Hearsay.Record.Actors;

/// <summary>A folded word of a name and whether a hyphen joins it to the next.</summary>
internal readonly record struct NamePiece(string Word, bool IsJoined);
