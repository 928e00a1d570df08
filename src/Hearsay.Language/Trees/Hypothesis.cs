namespace Hearsay.Language.Trees;

/// <summary>One way to have read the first words of a sentence.</summary>
/// <param name="Top">Node on top of the stack, 0 when it is empty.</param>
/// <param name="Next">The next word, the sentence's length at its end.</param>
/// <param name="Lefts">How many words to the left hang on the next word.</param>
/// <param name="Left">The leftmost of them, a node; and the one after it.</param>
/// <param name="Parent">Index of the hypothesis this one grew from.</param>
internal readonly record struct Hypothesis(int Top, short Next, byte Lefts, Move Move, int Left, int Left2, int Score, int Parent);
