namespace Hearsay.Study.Origins;

/// <summary>
/// For every shingle the texts that hold it, up to a limit; beyond it the shingle is common and only that is known. Most shingles
/// stand in one text: those cost one slot of 8 bytes. Open addressing with linear probing. Of a shingle 32 bits are kept: among forty
/// million one in a hundred is taken for another, which shares a 3-gram between two texts picked at random.
/// </summary>
internal sealed class PostingTable(int limit)
{
    private const int Free = 0;
    private const int Common = int.MinValue;
    private const ulong Spread = 0x9E3779B97F4A7C15; // 2^64 / golden ratio (Knuth, multiplicative hashing)

    private uint[] _keys = new uint[1 << 12];
    private int[] _values = new int[1 << 12]; // 0 free, n > 0 text n - 1 alone, n < 0 list -n - 1, Common
    private readonly ShortLists _lists = new();
    private int _count;

    /// <summary>Adds a text to a shingle, unless as many texts as the limit hold it already.</summary>
    /// <returns>The texts that held it before; none when it is common.</returns>
    /// <param name="single">Room for one number.</param>
    /// <param name="isFull">The text was not added; thin the list or make the shingle common.</param>
    public ReadOnlySpan<int> Add(ulong shingle, int text, Span<int> single, out bool isFull)
    {
        isFull = false;
        if (_count * 4L > _keys.Length * 3L) Grow();
        var key = KeyOf(shingle);
        var slot = SlotOf(_keys, _values, key);
        switch (_values[slot])
        {
            case Free:
                (_keys[slot], _values[slot]) = (key, text + 1);
                _count++;
                return [];
            case Common: return [];
            case > 0 and var only:
                single[0] = only - 1;
                _values[slot] = -_lists.Make(only - 1, text) - 1;
                return single[..1];
        }

        var before = _lists.Read(-_values[slot] - 1);
        isFull = before.Length >= limit;
        if (!isFull) _values[slot] = -_lists.Add(-_values[slot] - 1, text) - 1;
        return isFull ? before : _lists.Read(-_values[slot] - 1)[..^1];
    }

    /// <summary>Keeps only these texts of a shingle that has a list.</summary>
    public void Replace(ulong shingle, List<int> texts)
    {
        ref var value = ref _values[SlotOf(_keys, _values, KeyOf(shingle))];
        value = -_lists.Keep(-value - 1, texts) - 1;
    }

    public void MakeCommon(ulong shingle)
    {
        ref var value = ref _values[SlotOf(_keys, _values, KeyOf(shingle))];
        _lists.Free(-value - 1);
        value = Common;
    }

    private static uint KeyOf(ulong shingle) => (uint)(shingle >> 16);

    private static int SlotOf(uint[] keys, int[] values, uint key)
    {
        var mask = keys.Length - 1;
        var slot = (int)(key * Spread >> 32) & mask;
        while (values[slot] != Free && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (keys, values) = (new uint[_keys.Length * 2], new int[_keys.Length * 2]);
        for (var at = 0; at < _keys.Length; at++)
        {
            if (_values[at] == Free) continue;
            var slot = SlotOf(keys, values, _keys[at]);
            (keys[slot], values[slot]) = (_keys[at], _values[at]);
        }

        (_keys, _values) = (keys, values);
    }
}
