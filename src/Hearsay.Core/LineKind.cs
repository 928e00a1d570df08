namespace Hearsay.Core;

/// <summary>What a line of a plain-text scrape is.</summary>
public enum LineKind : byte
{
    Title,

    /// <summary>Who wrote it, when and where, on a line of its own.</summary>
    Dateline,
    Body,
    Heading,
    Caption,

    /// <summary>A post of a social network, and the line that names who wrote it.</summary>
    Embed,

    /// <summary>An entry of a list of sources.</summary>
    Source,
    Comment,
    Noise,
}
