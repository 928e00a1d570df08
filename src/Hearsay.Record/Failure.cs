namespace Hearsay.Record;

/// <summary>A document that could not be read: where it lies, the stage that failed, and why. Gone once it is read.</summary>
public sealed record Failure(string Location, string Stage, string Message);
