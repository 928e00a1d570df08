using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language.Network;

/// <summary>
/// The inputs of sixteen outputs, parted into stretches so short that no sum over one, less what the zero point adds, can leave 16
/// bits: some twenty inputs with the weights of our models. Needs AVX-512. Immutable.
/// </summary>
internal sealed class Stretches
{
    /// <summary>Sums of a stretch: two for each output, over the even and over the odd pairs of inputs.</summary>
    public const int Sums = 32;

    // A value lies at most 128 from the zero point.
    private const short MostWeight = short.MaxValue / ByteRows.Zero;

    /// <param name="weights">[input / 4, output, input % 4]</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Stretches(ReadOnlySpan<sbyte> weights)
    {
        var (ends, starts) = (new List<int>(), new List<short>());
        var (weight, sum) = (Vector512<short>.Zero, Vector512<short>.Zero);
        for (var at = 0; at < weights.Length; at += 2 * Sums)
        {
            var four = Vector512.Create(weights[at..]);
            var added = Avx512BW.MultiplyAddAdjacent(Vector512.Abs(four).AsByte(), Vector512<sbyte>.One);
            if (Vector512.GreaterThanAny(weight + added, Vector512.Create(MostWeight)))
            {
                Close(at, sum);
                (weight, sum) = (Vector512<short>.Zero, Vector512<short>.Zero);
            }

            weight += added;
            sum += Avx512BW.MultiplyAddAdjacent(Vector512<byte>.One, four);
        }

        Close(weights.Length, sum);
        (Ends, Starts) = ([.. ends], [.. starts]);

        void Close(int at, Vector512<short> total)
        {
            ends.Add(at / (2 * Sums) * 4);
            for (var lane = 0; lane < Sums; lane++) starts.Add((short)(-ByteRows.Zero * total[lane]));
        }
    }

    /// <summary>One past the last input of each stretch, multiples of 4.</summary>
    public int[] Ends { get; }

    /// <summary>What takes the zero point away from the sums, modulo 65,536; [stretch, sum].</summary>
    public short[] Starts { get; }
}
