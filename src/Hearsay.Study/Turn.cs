using Hearsay.Study.Actors;
using Hearsay.Study.Reversals;

namespace Hearsay.Study;

/// <summary>
/// An observed reversal of one actor towards another on one channel, with the two ends named. What texts tell in so many
/// words is a <see cref="ToldTurn"/>.
/// </summary>
public sealed record Turn(RecordActor From, RecordActor To, Channel Channel, Reversal Reversal);
