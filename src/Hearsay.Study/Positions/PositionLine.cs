using Hearsay.Study.Reversals;

namespace Hearsay.Study.Positions;

/// <summary>How one actor stood towards the other on one channel over time, ready to draw.</summary>
/// <param name="From">Id of the actor whose position it is.</param>
/// <param name="Points">In the order of days; empty when nothing signed has a date.</param>
/// <param name="Reversals">Observed ones, in order of time.</param>
public sealed record PositionLine(string From, Channel Channel, IReadOnlyList<PositionPoint> Points, IReadOnlyList<Reversal> Reversals);
