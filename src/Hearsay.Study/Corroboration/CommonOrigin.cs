namespace Hearsay.Study.Corroboration;

/// <summary>Why two claims have a common origin (DEFINITIONS, rules 1 to 4, and what follows from them).</summary>
public enum CommonOrigin : byte
{
    None,

    /// <summary>Their texts descend from one text and the evidence is the same wording.</summary>
    Reprint,

    /// <summary>One voice said it once: the same innermost voice with the same quote, or in the same days.</summary>
    Utterance,

    /// <summary>One names the other's publication, or both come through one named relay.</summary>
    Relay,

    /// <summary>Both rest on unnamed voices of one publication.</summary>
    Anonymous,

    /// <summary>Their publications cite each other round in a circle.</summary>
    Circle,
}
