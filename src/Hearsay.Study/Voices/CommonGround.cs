namespace Hearsay.Study.Voices;

/// <summary>Why two claims have one origin (DEFINITIONS, rules 1 to 4).</summary>
public enum CommonGround : byte
{
    /// <summary>It is the first of its origin.</summary>
    None,

    /// <summary>The text was taken over.</summary>
    SameText,

    /// <summary>The same voice is quoted.</summary>
    SameVoice,

    /// <summary>One names the other's publication.</summary>
    CitesPublication,

    /// <summary>Both came through the same named relay.</summary>
    SameRelay,

    /// <summary>Both are anonymous in one publication.</summary>
    SameAnonymous,

    /// <summary>The same publication in its own voice.</summary>
    SamePublication,
}
