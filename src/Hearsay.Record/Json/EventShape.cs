namespace Hearsay.Record.Json;

/// <summary>An event as JSON has it: its place and confidence are those of the claim.</summary>
internal sealed record EventShape(
    EventType Type,
    string? Mode,
    IReadOnlyList<string> Contexts,
    IReadOnlyList<ActorRef> Source,
    IReadOnlyList<ActorRef> Target,
    Auxiliary Auxiliary,
    double Score,
    TextSpan Trigger)
{
    public static EventShape? Of(Event? told) => told is null ? null : new(
        told.Type, told.Mode, told.Contexts, told.Source, told.Target, told.Auxiliary, told.Score, told.Trigger);

    public Event ToEvent(ClaimShape claim) => new()
    {
        Type = Type,
        Mode = Mode,
        Contexts = Contexts,
        Source = Source,
        Target = Target,
        Auxiliary = Auxiliary,
        Score = Score,
        Trigger = Trigger,
        Confidence = claim.Extraction.Confidence,
        Place = claim.Place,
    };
}
