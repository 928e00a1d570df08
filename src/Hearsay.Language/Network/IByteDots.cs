using System.Runtime.Intrinsics;

namespace Hearsay.Language.Network;

/// <summary>Adds to eight sums the products of four bytes each; all ways to do so agree to the bit.</summary>
internal interface IByteDots
{
    /// <param name="values">0 to 255.</param>
    /// <param name="weights">-64 to 64, so that no intermediate sum of two leaves 16 bits.</param>
    static abstract Vector256<int> Add(Vector256<int> sums, Vector256<byte> values, Vector256<sbyte> weights);
}
