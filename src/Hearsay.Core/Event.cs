namespace Hearsay.Core;

/// <summary>A PLOVER event as one sentence tells it. Compound actors share one event; a reciprocal event has all in the source.</summary>
public sealed record Event
{
    public required EventType Type { get; init; }

    /// <summary>One of the type's modes, or null.</summary>
    public string? Mode { get; init; }

    public IReadOnlyList<string> Contexts { get; init; } = [];

    public IReadOnlyList<ActorRef> Source { get; init; } = [];

    public IReadOnlyList<ActorRef> Target { get; init; } = [];

    public Auxiliary Auxiliary { get; init; }

    /// <summary>The word by which somebody in the text lays the deed to somebody, or denies it; null for all else. Such an event is that voice's claim, never the text's own.</summary>
    public TextSpan? Charge { get; init; }

    /// <summary>False for what did not happen, is only supposed, only asked for, or only laid to somebody.</summary>
    public bool IsTold => Charge is null && (Auxiliary & (Auxiliary.Negation | Auxiliary.Hypothetical | Auxiliary.Demanded)) == Auxiliary.None;

    /// <summary>PLOVER score of type and mode, -10 to 10.</summary>
    public double Score { get; init; }

    /// <summary>The word or words that name the deed.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Where it happened as the text says, or null. A reader of events alone gives what the own clause names, without a country.</summary>
    public Place? Place { get; init; }
}
