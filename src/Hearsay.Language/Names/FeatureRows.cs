namespace Hearsay.Language.Names;

/// <summary>Collects the table rows of one word's features.</summary>
internal ref struct FeatureRows(Span<int> rows, int mask)
{
    private readonly Span<int> _rows = rows;

    public int Count { get; private set; }

    public void Add(ulong template, ulong value)
    {
        if (Count == _rows.Length) return;
        var hash = FormHash.Join(template * 0x9E3779B97F4A7C15, value) * 0xD6E8FEB86659FD93;
        _rows[Count++] = (int)(hash >> 32) & mask;
    }
}
