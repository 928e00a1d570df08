namespace Hearsay.Study;

/// <summary>A document without its text, for lists; <see cref="Findings.Document"/> gives the whole.</summary>
public sealed record DocumentEntry(string Id, string? Title, string? Site, DateOnly? Date, string? Url, string Location)
{
    /// <summary>Shown claims.</summary>
    public int Claims { get; init; }

    public int Comments { get; init; }

    /// <summary>Id of the document whose text this one goes back to; its own when it is no copy.</summary>
    public string Origin { get; init; } = Id;
}
