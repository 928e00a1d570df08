using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language.Network;

/// <summary>With the neural network instructions of newer processors.</summary>
internal readonly struct VnniDots : IByteDots
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Add(Vector256<int> sums, Vector256<byte> values, Vector256<sbyte> weights) =>
        AvxVnni.MultiplyWideningAndAdd(sums, values, weights);
}
