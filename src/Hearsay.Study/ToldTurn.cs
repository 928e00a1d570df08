using Hearsay.Study.Actors;
using Hearsay.Study.Facts;
using Hearsay.Study.Reversals;

namespace Hearsay.Study;

/// <summary>A turn that somebody tells of in so many words; nothing is computed but the interval in which it lies.</summary>
/// <param name="How">Reported or declared.</param>
/// <param name="Sign">The side after the change: 1 or -1.</param>
/// <param name="After">Day of the last thing that shows the side before; null when the record holds none.</param>
/// <param name="By">Day of the change as it is told, else of the report; null when neither is known.</param>
/// <param name="Before">The claim behind <paramref name="After"/>; null as that.</param>
public sealed record ToldTurn(TurnHow How, RecordActor From, RecordActor To, int Sign, DateOnly? After, DateOnly? By, Claim? Before, Fact Fact);
