using Hearsay.Study.Actors;
using Hearsay.Study.Reversals;

namespace Hearsay.Study;

/// <summary>
/// An observed reversal of one actor towards another on one channel, with the two ends named. What texts report as a turn in so many
/// words is <see cref="Findings.ReportedTurns"/>: a claim like any other, without computation.
/// </summary>
public sealed record Turn(RecordActor From, RecordActor To, Channel Channel, Reversal Reversal);
