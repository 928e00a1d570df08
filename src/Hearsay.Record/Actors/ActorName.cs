using Hearsay.Core;

namespace Hearsay.Record.Actors;

/// <summary>One name to be joined with others.</summary>
/// <param name="Id">Tells it from all others of one call.</param>
/// <param name="Type">Null when nothing is known.</param>
/// <param name="Scope">Names of different scope never join; null is a scope of its own.</param>
/// <param name="OtherNames">Further names that are known to be the same actor's.</param>
public sealed record ActorName(string Id, string Name, EntityType? Type = null, string? Subtype = null, string? Scope = null, IReadOnlyList<string>? OtherNames = null)
{
    /// <summary>What is said around it; null when nothing is known.</summary>
    public ActorContext? Context { get; init; }

    /// <summary>Where several bear the very same name, which of them; null for the only one.</summary>
    public string? Bearer { get; init; }
}
