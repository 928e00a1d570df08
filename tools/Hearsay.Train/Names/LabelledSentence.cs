using Hearsay.Core;

namespace Hearsay.Train.Names;

/// <summary>A sentence to learn names from: its words joined by blanks, where they lie, and their labels.</summary>
internal sealed record LabelledSentence(string Text, Token[] Tokens, byte[] Labels)
{
    /// <summary>Times that it is seen in an epoch.</summary>
    public int Weight { get; init; } = 1;
}
