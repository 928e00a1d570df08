using Hearsay.Study.Facts;

namespace Hearsay.Study.Actors;

/// <summary>A role or tie of an actor as the record tells it ("leader of the Dawn Movement since 2019").</summary>
/// <param name="IsFrom">True when the actor is the one who holds the role: "actor is leader of other"; false for the other end.</param>
/// <param name="Start">First day that the texts give for it; null is open. Without a stated time the days on which it was told.</param>
/// <param name="End">Of a role that is over ("former"), without a stated time, the day on which that was first told: it ended before.</param>
public sealed record DatedTie(Tie Tie, bool IsFrom, ActorRef Other, DateOnly? Start, DateOnly? End, Fact Fact);
