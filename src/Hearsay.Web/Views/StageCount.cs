namespace Hearsay.Web.Views;

/// <summary>How many documents a stage could not read.</summary>
public sealed record StageCount(string Stage, int Failures);
