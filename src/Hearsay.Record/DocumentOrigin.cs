namespace Hearsay.Record;

/// <summary>Where and when bytes were found, and what would read them: as in <see cref="Document"/>.</summary>
public sealed record DocumentOrigin(string Location, DateTimeOffset? Seen, string Extractor);
