namespace Hearsay.Train.Network;

/// <summary>Some sentences, their words in a row.</summary>
internal sealed class Batch
{
    public Batch(IReadOnlyList<Example> examples)
    {
        Examples = examples;
        Words = [.. examples.SelectMany(example => example.Words)];
        Ends = new int[examples.Count];
        for (var at = 0; at < Ends.Length; at++) Ends[at] = First(at) + examples[at].Words.Length;
    }

    public IReadOnlyList<Example> Examples { get; }

    public int[] Words { get; }

    /// <summary>One past the last word of each sentence.</summary>
    public int[] Ends { get; }

    public int First(int sentence) => sentence == 0 ? 0 : Ends[sentence - 1];
}
