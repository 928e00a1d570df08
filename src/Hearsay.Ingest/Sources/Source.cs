namespace Hearsay.Ingest.Sources;

/// <summary>Bytes to make pages of, with what is known of them from outside.</summary>
/// <param name="Location">For messages: a path, or a path and the place inside ("clips.zip!a.html").</param>
/// <param name="Stream">Read to its end and not closed.</param>
internal sealed record Source(string Location, Stream Stream, SourceKind Kind)
{
    /// <summary>When the bytes were fetched or last changed.</summary>
    public DateTimeOffset? Seen { get; init; }

    public string? Url { get; init; }

    /// <summary>The charset that a header names; headers lie, so sound UTF-8 and byte order marks win over it.</summary>
    public string? Charset { get; init; }

    /// <summary>How many containers lie around it.</summary>
    public int Depth { get; init; }

    public Source Inside(string location, Stream stream, SourceKind kind) => this with { Location = location, Stream = stream, Kind = kind, Depth = Depth + 1, Url = null, Charset = null };
}
