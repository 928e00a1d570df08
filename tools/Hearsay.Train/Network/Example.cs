namespace Hearsay.Train.Network;

/// <summary>A sentence to learn from; every list is [word].</summary>
/// <param name="Words">Numbers of the <see cref="WordBook"/>.</param>
/// <param name="Heads">-1 for the root.</param>
/// <param name="Tags">-1 where the inventory lacks it.</param>
/// <param name="Choices">Which of a tag's feature sets, -1 where the inventory lacks it.</param>
internal sealed record Example(int[] Words, short[] Heads, byte[] Deprels, short[] Tags, short[] Choices)
{
    /// <summary>How likely a teacher holds each answer; null where a person gave the one right answer.</summary>
    public Likelihoods? Likely { get; init; }
}
