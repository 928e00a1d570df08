namespace Hearsay.Language.Names;

/// <summary>Collects the table rows of one word's features.</summary>
/// <param name="table">Where they will be looked up, if anywhere.</param>
internal ref struct FeatureRows(Span<int> rows, int mask, LabelWeights? table)
{
    private readonly Span<int> _rows = rows;

    public int Count { get; private set; }

    public void Add(ulong template, ulong value)
    {
        if (Count == _rows.Length) return;
        var hash = FormHash.Join(template * 0x9E3779B97F4A7C15, value) * 0xD6E8FEB86659FD93;
        var row = (int)(hash >> 32) & mask;
        table?.Fetch(row);
        _rows[Count++] = row;
    }
}
