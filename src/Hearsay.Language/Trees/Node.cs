namespace Hearsay.Language.Trees;

/// <summary>
/// A word with the dependents it has so far, as an item of a stack. Never changed once made, so that many hypotheses share it; links are indexes of nodes,
/// 0 for none.
/// </summary>
/// <param name="Left">The leftmost dependent, and the one next to it.</param>
/// <param name="Right">The rightmost dependent, and the one next to it.</param>
/// <param name="Below">The next item down the stack.</param>
internal readonly record struct Node(short Word, byte Lefts, byte Rights, int Left, int Left2, int Right, int Right2, int Below);
