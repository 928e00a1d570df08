namespace Hearsay.Reading.Packs;

/// <summary>What is wrong with a line of a pack or of a dictionary to be imported.</summary>
/// <param name="Line">From 1; 0 for the file as a whole.</param>
public sealed record PackFlaw(string File, int Line, string Message);
