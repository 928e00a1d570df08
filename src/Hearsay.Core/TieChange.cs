namespace Hearsay.Core;

/// <summary>What the text says happens to a tie.</summary>
public enum TieChange : byte
{
    None, Begins, Ends, Turns,
}
