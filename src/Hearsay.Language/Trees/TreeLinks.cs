namespace Hearsay.Language.Trees;

/// <summary>The dependents of every word and an order in which heads come before their dependents. Scratch of one thread.</summary>
internal sealed class TreeLinks(int capacity)
{
    private readonly short[] _first = new short[capacity];
    private readonly short[] _next = new short[capacity];
    private readonly short[] _previous = new short[capacity];
    private readonly short[] _last = new short[capacity];
    private readonly short[] _order = new short[capacity];

    /// <summary>All words, the root first, the dependents of a word from left to right.</summary>
    public ReadOnlySpan<short> Order(int count) => _order.AsSpan(0, count);

    /// <summary>The leftmost dependent, or -1.</summary>
    public int First(int word) => _first[word];

    public int Last(int word) => _last[word];

    /// <summary>The next dependent of the same head, or -1.</summary>
    public int Next(int word) => _next[word];

    public int Previous(int word) => _previous[word];

    /// <param name="heads">One tree; -1 for its root.</param>
    public void Fill(ReadOnlySpan<short> heads)
    {
        _first.AsSpan(0, heads.Length).Fill(-1);
        _last.AsSpan(0, heads.Length).Fill(-1);
        for (var word = heads.Length - 1; word >= 0; word--) Link(word, heads[word]);
        var (read, written) = (0, 1);
        while (read < written)
            for (var child = _first[_order[read++]]; child >= 0; child = _next[child]) _order[written++] = child;
    }

    private void Link(int word, short head)
    {
        (_next[word], _previous[word]) = (-1, -1);
        if (head < 0)
        {
            _order[0] = (short)word;
            return;
        }

        _next[word] = _first[head];
        if (_first[head] >= 0) _previous[_first[head]] = (short)word;
        else _last[head] = (short)word;
        _first[head] = (short)word;
    }
}
