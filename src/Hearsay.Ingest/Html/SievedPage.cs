namespace Hearsay.Ingest.Html;

/// <summary>A page ready for the parser.</summary>
/// <param name="Markup">What readers see.</param>
/// <param name="JsonLd">The texts of its JSON-LD scripts, in order.</param>
/// <param name="Notices">What was left out or flattened, a sentence each.</param>
internal sealed record SievedPage(string Markup, IReadOnlyList<string> JsonLd, IReadOnlyList<string> Notices);
