namespace Hearsay.Study.Actors;

/// <summary>An actor with the names that were joined to it, as each stood alone.</summary>
/// <param name="Plain">As it was before anybody corrected it.</param>
internal sealed record JoinedActor(RecordActor Actor, RecordActor Plain, IReadOnlyList<RecordActor> Parts);
