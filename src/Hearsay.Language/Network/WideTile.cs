namespace Hearsay.Language.Network;

/// <summary>What a product of some rows and sixteen outputs reads; see <see cref="Stretches"/>.</summary>
internal readonly unsafe struct WideTile(byte* values, sbyte* weights, int* ends, short* starts)
{
    /// <summary>[row, input]</summary>
    public byte* Values { get; } = values;

    /// <summary>[input / 4, output, input % 4]</summary>
    public sbyte* Weights { get; } = weights;

    public int* Ends { get; } = ends;

    public short* Starts { get; } = starts;
}
