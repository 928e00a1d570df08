namespace Hearsay.Web.Texts;

/// <summary>Why a stretch of text is lit; several may hold at once.</summary>
[Flags]
public enum Light : byte
{
    None = 0,

    /// <summary>Evidence of some claim of the document.</summary>
    Faint = 1,

    /// <summary>Evidence of the claim that is looked at.</summary>
    Evidence = 2,

    /// <summary>What is said, without source and cue.</summary>
    Content = 4,

    /// <summary>The words that show the speaking.</summary>
    Cue = 8,

    /// <summary>The word that names the deed, the tie or the number.</summary>
    Trigger = 16,

    /// <summary>An actor in a role of the claim.</summary>
    Actor = 32,

    /// <summary>The words that say who speaks.</summary>
    Voice = 64,

    /// <summary>The words that say when.</summary>
    Time = 128,
}
