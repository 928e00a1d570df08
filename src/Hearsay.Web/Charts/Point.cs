using Hearsay.Web.Views;

namespace Hearsay.Web.Charts;

/// <summary>One thing between two actors as a mark on the time line.</summary>
/// <param name="IsBack">From the second actor to the first.</param>
internal readonly record struct Point(double X, double Y, double Size, BetweenRow Row, bool IsBack);
