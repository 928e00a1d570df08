namespace Hearsay.Language.Trees;

/// <summary>The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011); the order is that of the model's classes.</summary>
internal enum Move : byte
{
    /// <summary>The next word goes on the stack.</summary>
    Shift,

    /// <summary>The top of the stack hangs on the next word.</summary>
    Left,

    /// <summary>The top of the stack hangs on the item below it.</summary>
    Right,
}
