namespace Hearsay.Web.Wording;

/// <summary>A part of a short sentence; an actor's name leads to its page.</summary>
public readonly record struct Piece(string Text, string? Url, bool IsDenial = false);
