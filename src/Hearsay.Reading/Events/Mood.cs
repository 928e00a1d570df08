using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>What the words above a word make of it, handed down the tree.</summary>
internal readonly record struct Mood
{
    public Mood()
    {
    }

    /// <summary>Inside an argument of an event already read (the content of an accusation, what was demanded): no event of its own.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Tells of what is a fact though it stands inside a closed argument ("condemned the raid that killed two").</summary>
    public bool IsOpen { get; init; }

    /// <summary>Only considered, wished, or supposed.</summary>
    public bool IsSupposed { get; init; }

    /// <summary>What a warning says will follow.</summary>
    public bool IsWarned { get; init; }

    /// <summary>Modality of the governing verb, which holds for a complement without its own.</summary>
    public Modality Modality { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>Inside what a request asks for.</summary>
    public bool IsDemanded { get; init; }

    /// <summary>Inside what an accusation lays to somebody, or a denial rejects: the accusing or denying word.</summary>
    public TextSpan? Charge { get; init; }

    public bool IsContent => IsDemanded || Charge is not null;

    /// <summary>Whoever is asked or accused, and so the doer of a complement without a subject of its own; null elsewhere.</summary>
    public IReadOnlyList<ActorRef>? Doers { get; init; }

    /// <summary>Subject of the reporting verb above, or -1.</summary>
    public int Reporter { get; init; } = -1;

    /// <summary>How far from the main clause, as a factor on confidence.</summary>
    public double Weight { get; init; } = 1;
}
