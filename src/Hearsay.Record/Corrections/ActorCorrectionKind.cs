namespace Hearsay.Record.Corrections;

/// <summary>What a person may say about an actor that the program found.</summary>
public enum ActorCorrectionKind : byte
{
    /// <summary>Two actors are one.</summary>
    Merge,

    /// <summary>A spelling is another actor's.</summary>
    Split,

    /// <summary>The actor is to be shown under another name.</summary>
    Rename,

    /// <summary>The actor is of another type.</summary>
    Retype,

    /// <summary>It is nobody.</summary>
    NotAnActor,

    /// <summary>In some documents the name is another's.</summary>
    Apart,
}
