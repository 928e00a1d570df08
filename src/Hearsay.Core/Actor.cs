namespace Hearsay.Core;

/// <summary>Somebody or something that acts, as one document shows it.</summary>
/// <param name="Id">
/// Stable within the document and the same on every machine: type and folded name, such as "per:orlan-veshti"; descriptions that
/// no name was found for are numbered, "per:the-cleric#2".
/// </param>
/// <param name="Name">The fullest name in the text, titles left out; for a nameless actor its first description.</param>
/// <param name="Subtype">party, coalition, armed-group, government, state, igo, outlet, company, city ... or null.</param>
/// <param name="Code">ISO 3166 alpha-3 or PLOVER code with sector ("IRQ", "IRQGOV"), or null when the text does not say.</param>
public sealed record Actor(string Id, string Name, EntityType Type, string? Subtype, string? Code)
{
    /// <summary>All different names by which the text calls the actor, in order of first use; empty for a nameless one.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The titles and descriptions by which the text calls a person, folded ("leader of the dawn front"); empty for others.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Names of other things that stand for it in the text, and are no names of its own: a state's capital in "Washington denied it".</summary>
    public IReadOnlyList<string> Metonyms { get; init; } = [];
}
