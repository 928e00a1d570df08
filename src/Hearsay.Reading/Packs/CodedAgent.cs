namespace Hearsay.Reading.Packs;

/// <summary>A noun for a role with what it adds to an actor's code.</summary>
/// <param name="Forms">Singular and plurals.</param>
/// <param name="Code">Letters alone.</param>
/// <param name="IsBefore">Whether the letters stand before the actor's own code.</param>
public sealed record CodedAgent(IReadOnlyList<string> Forms, string Code, bool IsBefore);
