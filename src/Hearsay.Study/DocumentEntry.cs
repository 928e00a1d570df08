namespace Hearsay.Study;

/// <summary>A document without its text, for lists; <see cref="Findings.Document"/> gives the whole.</summary>
public sealed record DocumentEntry(string Id, string? Title, string? Site, DateOnly? Date, string? Url, string Location)
{
    public int Claims { get; init; }

    public int Comments { get; init; }
}
