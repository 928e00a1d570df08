using System.Runtime.InteropServices;

namespace Hearsay.Language.Network;

/// <summary>The sizes of a network; all but the numbers of layers and classes are multiples of 16.</summary>
/// <param name="Layers">At least two: tags are read from what enters the last.</param>
/// <param name="Hidden">Units of one direction of a layer.</param>
/// <param name="Arc">Units that meet in the score of an arc.</param>
/// <param name="Sum">Units of a relation that are added, dependent and head.</param>
/// <param name="Times">Units of a relation that are multiplied.</param>
internal sealed record NetworkShape(int Layers, int Hidden, int Arc, int Sum, int Times, int Tags, int Morphologies)
{
    /// <summary>Width of the tables of <see cref="WordFeatures"/>, [group].</summary>
    public static readonly int[] TableWidths = [96, 64, 64, 32, 32];

    public const int Input = 288;

    public const int Relations = (int)Core.Deprel.Xcomp + 1;

    /// <summary>Buckets of signed distance between a word and its head, the last for the root.</summary>
    public const int Distances = 17;

    /// <summary>What the input of a layer that passes through its gate is multiplied by (Lei et al. 2018, section 3.2).</summary>
    public const float Highway = 1.7320508f;

    /// <summary>Slope of the leaky rectifier below zero.</summary>
    public const float Leak = 0.1f;

    public int Width => 2 * Hidden;

    /// <summary>The projected parts side by side: arc of dependent and head, sum of both, product of both.</summary>
    public int Parts => 2 * (Arc + Sum + Times);

    /// <summary>Tags and after them all feature sets, each padded.</summary>
    public int TagOutputs => Padded(Tags) + Padded(Morphologies);

    public byte[] ToBytes() => MemoryMarshal.AsBytes<int>(new[] { Layers, Hidden, Arc, Sum, Times, Tags, Morphologies }).ToArray();

    public static NetworkShape Read(ReadOnlySpan<byte> section)
    {
        var sizes = MemoryMarshal.Cast<byte, int>(section);
        return new NetworkShape(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5], sizes[6]);
    }

    /// <summary>Smallest multiple of 16 that holds <paramref name="classes"/>.</summary>
    public static int Padded(int classes) => (classes + 15) / 16 * 16;

    /// <param name="away">Place of the head less place of the word, not 0.</param>
    public static int Bucket(int away)
    {
        var bucket = Math.Abs(away) switch { <= 4 => Math.Abs(away) - 1, <= 6 => 4, <= 9 => 5, <= 15 => 6, _ => 7 };
        return away < 0 ? bucket : bucket + 8;
    }
}
