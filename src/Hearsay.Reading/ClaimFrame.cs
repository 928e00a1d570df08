using Hearsay.Core;

namespace Hearsay.Reading;

/// <summary>What all claims of one text share.</summary>
/// <param name="Written">The day from which "yesterday" and the like are reckoned; null when unknown.</param>
internal sealed record ClaimFrame(Document Document, ClaimComment? Comment, ClaimEmbed? Embed, DateOnly? Written, string Version);
