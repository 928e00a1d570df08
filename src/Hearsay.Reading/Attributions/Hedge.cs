namespace Hearsay.Reading.Attributions;

/// <summary>What a hedge does: lays the clause to unnamed others, makes the speaker less sure, or supports a noun that carries the cue.</summary>
internal enum Hedge : byte
{
    /// <summary>"reportedly", "allegedly".</summary>
    Hearsay,

    /// <summary>"probably", "should".</summary>
    Probable,

    /// <summary>"perhaps", "may".</summary>
    Possible,

    /// <summary>"issue (a statement)", "voice (concern)": a verb whose subject is the source of the noun it governs.</summary>
    Support,

    /// <summary>"refuse", "decline", "fail": with a verb of saying, nothing was said.</summary>
    Withheld,

    /// <summary>"baseless", "lie": whoever calls a thing so denies it.</summary>
    Untrue,

    /// <summary>"force", "help": the object of this verb does what its infinitive says.</summary>
    Control,

    /// <summary>"die", "resign": takes no object, so that no "that" before it can be one.</summary>
    Alone,

    /// <summary>"Monday", "week": never the head of a source.</summary>
    Time,

    /// <summary>"stage", "breath": where and how one speaks, not what of.</summary>
    Stage,
}
