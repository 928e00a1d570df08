using Hearsay.Study;

namespace Hearsay.Web;

/// <summary>How the desk is served. <paramref name="Port"/>: on 127.0.0.1; 0 takes a free one.</summary>
/// <param name="Findings">How the record is asked; null for the defaults.</param>
public sealed record DeskOptions(int Port, FindingsOptions? Findings = null)
{
    /// <summary>Tells of the ingest that runs beside the desk, or of the last one; gives null while there was none.</summary>
    public Func<IngestState?> Ingest { get; init; } = () => null;

    /// <summary>Reads places of failures again, in the background; gives false while an ingest runs. Null when this desk cannot read.</summary>
    public Func<IReadOnlyList<string>, bool>? Retry { get; init; }
}
