namespace Hearsay.Web.Charts;

/// <summary>A labelled place on the time axis.</summary>
internal readonly record struct Tick(double X, string Label);
