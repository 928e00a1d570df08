namespace Hearsay.Web.Wording;

/// <summary>How an event type reads between two actors: "A talks with B", "A does not talk with B".</summary>
/// <param name="Link">The word before the other actor; empty for a direct object.</param>
internal readonly record struct Deed(string Third, string Plain, string Link);
