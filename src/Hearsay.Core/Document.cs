namespace Hearsay.Core;

/// <summary>An article in the record, with where its bytes came from.</summary>
/// <param name="Id">The first 16 hex digits of <paramref name="Sha256"/>: the same bytes are the same document.</param>
/// <param name="Sha256">Of the raw bytes, lower-case hex.</param>
/// <param name="Location">Path (and line) it was read from; of several the first in ordinal order.</param>
/// <param name="Seen">Fetch time, or time of the file's last change, UTC.</param>
/// <param name="Extractor">Version of the reading code and models that made the article and its claims.</param>
public sealed record Document(string Id, string Sha256, string Location, DateTimeOffset? Seen, string Extractor, Article Article);
