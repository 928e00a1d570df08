using Hearsay.Core;

namespace Hearsay.Reading;

/// <summary>What all claims of one text share.</summary>
internal sealed record ClaimFrame(Document Document, ClaimComment? Comment, string Version);
