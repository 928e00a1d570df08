using Hearsay.Core;

namespace Hearsay.Ingest.Metadata;

/// <summary>A day that a page gives, and where.</summary>
internal readonly record struct StatedDay(DateOnly Day, DateSignal Signal);
