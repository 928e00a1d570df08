namespace Hearsay.Study.Actors;

/// <summary>An actor with the names that were joined to it, as each stood alone.</summary>
internal sealed record JoinedActor(RecordActor Actor, IReadOnlyList<RecordActor> Parts);
