namespace Hearsay.Language.Network;

/// <summary>Where a product writes some rows, and the steps of the rows it reads.</summary>
internal readonly unsafe struct DenseRows(float* to, float* steps)
{
    public float* To { get; } = to;

    public float* Steps { get; } = steps;
}
