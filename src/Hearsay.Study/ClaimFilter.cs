namespace Hearsay.Study;

/// <summary>Which claims to show. What is null or empty does not narrow.</summary>
public sealed record ClaimFilter
{
    /// <summary>Id of an actor that is a voice of the claim, or the name of an outlet.</summary>
    public string? By { get; init; }

    /// <summary>Id of an actor the claim tells something of.</summary>
    public string? About { get; init; }

    /// <summary>Id of an actor that the claim has act, or hold a role.</summary>
    public string? Doer { get; init; }

    /// <summary>Id of an actor towards whom the claim has another act, or to whom a role belongs.</summary>
    public string? Target { get; init; }

    /// <summary>Name of the outlet whose documents make the claim.</summary>
    public string? Outlet { get; init; }

    /// <summary>Ids of two actors that the claim sets in relation, in either direction.</summary>
    public (string A, string B)? Between { get; init; }

    public string? Document { get; init; }

    public ClaimKind? Kind { get; init; }

    public EventType? Event { get; init; }

    public TieType? Relation { get; init; }

    /// <summary>First day, of the thing told or, without a time, of the report.</summary>
    public DateOnly? Since { get; init; }

    public DateOnly? Until { get; init; }

    public double? MinVoices { get; init; }

    public double? MaxVoices { get; init; }

    /// <summary>True: only what somebody denies or doubts; false: only what nobody does.</summary>
    public bool? Denied { get; init; }

    /// <summary>True: only readers' comments; false: none of them (the default); null: both.</summary>
    public bool? Comment { get; init; } = false;

    /// <summary>Words that the evidence must hold, in any case, as they stand.</summary>
    public string? Text { get; init; }

    /// <summary>Also claims below the threshold of confidence.</summary>
    public bool WithDoubtful { get; init; }

    public ClaimOrder Order { get; init; }
}
