namespace Hearsay.Ingest.Sources.Containers;

/// <summary>A record of a web archive; without body and failure it holds no page.</summary>
internal sealed record WarcRecord
{
    public string? Url { get; init; }

    public DateTimeOffset? Seen { get; init; }

    public ReadOnlyMemory<byte>? Body { get; init; }

    public SourceKind Kind { get; init; }

    public string? Charset { get; init; }

    public string? Failure { get; init; }
}
