namespace Hearsay.Reading.Packs;

/// <summary>Names that a dictionary codes alike. They need not be one actor's: a state stands with its towns, a group with its leaders.</summary>
/// <param name="Codes">In the order in which they are tried; the first that holds on a day gives the code.</param>
public sealed record CodedActor(IReadOnlyList<string> Names, IReadOnlyList<DatedCode> Codes);
