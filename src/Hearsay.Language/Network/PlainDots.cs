using System.Runtime.Intrinsics;

namespace Hearsay.Language.Network;

/// <summary>On any machine.</summary>
internal readonly struct PlainDots : IByteDots
{
    public static Vector256<int> Add(Vector256<int> sums, Vector256<byte> values, Vector256<sbyte> weights)
    {
        var (left, right) = (values.AsInt32(), weights.AsInt32());
        for (var lane = 0; lane < 32; lane += 8) sums += ((left >>> lane) & Vector256.Create(255)) * (right << (24 - lane) >> 24);
        return sums;
    }
}
