using Hearsay.Study;
using Hearsay.Study.Positions;

namespace Hearsay.Web.Views;

/// <summary>Where one actor of a relation stands on one channel.</summary>
/// <param name="Q">That it is friendly rather than hostile, 0 to 1.</param>
/// <param name="Mass">Weight of what that rests on.</param>
public sealed record StandingRow(string From, Channel Channel, PositionState State, double Q, double Mass);
