namespace Hearsay.Language.Tokens;

/// <summary>What lies between two neighbouring code units of a run without blanks; the order is that of the model's classes.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: one word goes on.</summary>
    Inner,

    /// <summary>A token ends.</summary>
    Token,

    /// <summary>A word ends within a multiword token.</summary>
    Word,
}
