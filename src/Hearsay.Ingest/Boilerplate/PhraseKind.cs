namespace Hearsay.Ingest.Boilerplate;

/// <summary>What a known line is. The members are the kinds of <c>ingest-phrases.tsv</c>.</summary>
[Flags]
internal enum PhraseKind : byte
{
    None = 0,

    /// <summary>No part of any text.</summary>
    Noise = 1,

    /// <summary>Stands over reader comments.</summary>
    Comments = 2,

    /// <summary>Stands over a list of other articles.</summary>
    Related = 4,

    /// <summary>Stands behind the last reader comment.</summary>
    End = 8,

    /// <summary>The next line is the title of another article.</summary>
    Pointer = 16,

    /// <summary>Stands over a list of subjects or titles, a few words each.</summary>
    Tags = 32,

    /// <summary>Heads a box that is no part of the text.</summary>
    Box = 64,
}
