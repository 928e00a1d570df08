using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>One line of <c>events.tsv</c>: a word in a frame means an event of a type between the actors in its roles.</summary>
internal sealed record EventEntry
{
    public required string Word { get; init; }

    /// <summary>Null marks a word that means no event in this frame (metaphor, sport, business).</summary>
    public EventType? Type { get; init; }

    public string? Mode { get; init; }

    public required Frame Frame { get; init; }

    public required IReadOnlyList<Role> Source { get; init; }

    public required IReadOnlyList<Role> Target { get; init; }

    /// <summary>0 to 1: how often the frame means what the line says.</summary>
    public double Weight { get; init; }
}
