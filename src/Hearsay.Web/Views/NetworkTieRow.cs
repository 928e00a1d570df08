namespace Hearsay.Web.Views;

/// <summary>How two actors stand to each other on a day. <paramref name="Value"/>: -1 hostile to 1 friendly; <paramref name="Weight"/>: of what that rests on, faded with time.</summary>
public sealed record NetworkTieRow(string A, string NameA, string B, string NameB, double Value, double Weight, int Moments);
