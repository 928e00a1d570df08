namespace Hearsay.Ingest.Sources;

/// <summary>The text of a file.</summary>
/// <param name="Notice">What could not be decoded as it should, or null.</param>
internal sealed record DecodedText(string Text, string? Notice);
