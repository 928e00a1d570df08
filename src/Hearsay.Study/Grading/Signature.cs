namespace Hearsay.Study.Grading;

/// <summary>Who says so, and why: without both no grade or verdict is taken.</summary>
public sealed record Signature
{
    /// <exception cref="ArgumentException">One is blank.</exception>
    public Signature(string? author, string? reason)
    {
        Author = Said(author, "author");
        Reason = Said(reason, "reason");
    }

    public string Author { get; }

    public string Reason { get; }

    private static string Said(string? words, string what) => string.IsNullOrWhiteSpace(words) ? throw new ArgumentException($"no {what} is given") : words.Trim();
}
