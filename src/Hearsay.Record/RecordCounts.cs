namespace Hearsay.Record;

/// <summary>How much the record holds; actors are counted within each document.</summary>
public readonly record struct RecordCounts(int Documents, int Claims, int Actors, int Failures);
