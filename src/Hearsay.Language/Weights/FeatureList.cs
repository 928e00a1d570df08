using System.Runtime.CompilerServices;

namespace Hearsay.Language.Weights;

/// <summary>Feature hashes of one decision, in a buffer the caller lends. Feature classes write in a fixed order and never more than their <c>Most</c>.</summary>
/// <param name="table">Where the weights will be looked up, if anywhere.</param>
internal ref struct FeatureList(Span<uint> buffer, TripleTable? table = null)
{
    private readonly Span<uint> _buffer = buffer;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<uint> Features => _buffer[..Count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint feature)
    {
        table?.Fetch(feature);
        _buffer[Count++] = feature;
    }

    public void Clear() => Count = 0;
}
