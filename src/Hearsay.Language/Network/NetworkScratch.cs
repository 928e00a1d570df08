using Hearsay.Core;

namespace Hearsay.Language.Network;

/// <summary>What one thread needs to send sentences through the network, and what comes out; every list is [word] over all sentences.</summary>
internal sealed class NetworkScratch(NetworkShape shape, WordVectors words)
{
    public WordVectors Vectors => words;

    /// <summary>One past the last word of each sentence.</summary>
    public List<int> Ends { get; } = [];

    public int Count { get; private set; }

    /// <summary>See <see cref="WordVectors.Read"/>.</summary>
    public int[] Words { get; private set; } = [];

    /// <summary>What the layer being applied reads and writes, [word, width].</summary>
    public float[] Current { get; private set; } = [];

    public ByteRows Bytes { get; } = new(shape.Width);

    public float[] Gates { get; private set; } = [];

    /// <summary>State of the recurrence in one way.</summary>
    public float[] State { get; } = new float[shape.Hidden];

    /// <summary>Scores of tags, then of the feature sets that the best tag can have, at their places; [word, class].</summary>
    public float[] Tags { get; private set; } = [];

    /// <summary>See <see cref="NetworkShape.Parts"/>.</summary>
    public float[] Parts { get; private set; } = [];

    public float[] Dependents { get; private set; } = [];

    public ByteRows DependentBytes { get; } = new(shape.Arc);

    public float[] Meetings { get; private set; } = [];

    public float[] Joint { get; private set; } = [];

    public ByteRows JointBytes { get; } = new(shape.Sum + shape.Times);

    public float[] Relations { get; private set; } = [];

    /// <summary>What the last layer says about the labels of names, [word, label].</summary>
    public float[] Names { get; private set; } = [];

    /// <summary>Scores of arcs of one sentence, [word, node].</summary>
    public float[] Arcs { get; private set; } = [];

    /// <summary>Tags, their feature sets by choice, heads in the sentence, relations.</summary>
    public byte[] FoundTags { get; private set; } = [];

    public ushort[] FoundMorphologies { get; private set; } = [];

    public short[] FoundHeads { get; private set; } = [];

    public Deprel[] FoundDeprels { get; private set; } = [];

    public void Begin(int count, ReadOnlySpan<int> ends)
    {
        Count = count;
        Ends.Clear();
        foreach (var end in ends) Ends.Add(end - (ends[^1] - count));
        var rows = ByteRows.Rounded(count);
        if (FoundHeads.Length >= rows) return;
        rows = ByteRows.Rounded(2 * count);
        Words = new int[rows];
        (Current, Gates, Parts) = (new float[rows * shape.Width], new float[rows * 6 * shape.Hidden], new float[rows * shape.Parts]);
        Tags = new float[rows * shape.TagOutputs];
        (Dependents, Meetings) = (new float[rows * shape.Arc], new float[rows * shape.Arc]);
        (Joint, Relations) = (new float[rows * (shape.Sum + shape.Times)], new float[rows * NetworkShape.Padded(NetworkShape.Relations)]);
        Names = new float[rows * Hearsay.Language.Names.NameModel.Outputs];
        (FoundTags, FoundMorphologies, FoundHeads, FoundDeprels) = (new byte[rows], new ushort[rows], new short[rows], new Deprel[rows]);
    }

    public Span<float> ArcsOf(int words)
    {
        if (Arcs.Length < words * (words + 1)) Arcs = new float[2 * words * (words + 1)];
        return Arcs.AsSpan(0, words * (words + 1));
    }
}
