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
}
