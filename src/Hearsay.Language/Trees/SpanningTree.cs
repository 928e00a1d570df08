namespace Hearsay.Language.Trees;

/// <summary>
/// The tree with the highest sum of arc scores and one root: best heads, and where those make no tree, cycles are contracted while a
/// path grows towards the root (Chu and Liu 1965; Edmonds 1967; Tarjan 1977). Quadratic in the words. Scores are [word, node], where
/// node 0 is the root and node 1 the first word.
/// </summary>
internal sealed class SpanningTree
{
    // More than any sum of differences of scores: a second root never pays.
    private const double SecondRoot = 1e9;

    private readonly int _nodes;
    private readonly double[] _scores; // [dependent, head] of what is not contracted
    private readonly (short Dependent, short Head)[] _arcs; // [dependent, head] the arc of single nodes behind a score
    private readonly int[] _names; // [place] the single node, or the contraction, that stands there; -1 for none
    private readonly List<int> _parents; // [name] the contraction it lies in, or -1
    private readonly List<(short Dependent, short Head)> _entries; // [name] the arc by which it hangs

    private SpanningTree(ReadOnlySpan<float> scores, int nodes)
    {
        _nodes = nodes;
        (_scores, _arcs) = (new double[nodes * nodes], new (short, short)[nodes * nodes]);
        _names = [.. Enumerable.Range(0, nodes)];
        _parents = [.. Enumerable.Repeat(-1, nodes)];
        _entries = [.. Enumerable.Repeat(((short)0, (short)0), nodes)];
        for (var node = 1; node < nodes; node++)
            for (var head = 0; head < nodes; head++)
            {
                _scores[node * nodes + head] = scores[(node - 1) * nodes + head] - (head == 0 ? SecondRoot : 0);
                _arcs[node * nodes + head] = ((short)node, (short)head);
            }
    }

    /// <param name="scores">What a word scores as its own head is never looked at.</param>
    /// <param name="heads">Gets the places of the heads, -1 for the root; its length is the number of words.</param>
    public static void Find(ReadOnlySpan<float> scores, Span<short> heads)
    {
        if (IsGreedyTree(scores, heads)) return;
        var tree = new SpanningTree(scores, heads.Length + 1);
        tree.Grow();
        tree.Expand();
        for (var word = 0; word < heads.Length; word++) heads[word] = (short)(tree._entries[word + 1].Head - 1);
    }

    /// <summary>Gives every word its best head; true when that is one tree.</summary>
    private static bool IsGreedyTree(ReadOnlySpan<float> scores, Span<short> heads)
    {
        var (roots, nodes) = (0, heads.Length + 1);
        for (var word = 0; word < heads.Length; word++)
        {
            var row = scores.Slice(word * nodes, nodes);
            var best = 0;
            for (var head = 1; head < nodes; head++)
                if (head != word + 1 && row[head] > row[best]) best = head;
            heads[word] = (short)(best - 1);
            if (best == 0) roots++;
        }

        return roots == 1 && !HasCycle(heads);
    }

    private static bool HasCycle(ReadOnlySpan<short> heads)
    {
        Span<short> walks = stackalloc short[heads.Length]; // the number of the walk that came by, 0 for none
        for (var word = 0; word < heads.Length; word++)
        {
            int at = word;
            for (; at >= 0 && walks[at] == 0; at = heads[at]) walks[at] = (short)(word + 1);
            if (at >= 0 && walks[at] == word + 1) return true;
        }

        return false;
    }

    private void Grow()
    {
        var isDone = new bool[_nodes];
        isDone[0] = true;
        var path = new List<int>();
        for (var start = 1; start < _nodes; start++)
        {
            if (_names[start] < 0 || isDone[start]) continue;
            path.Add(start);
            while (path.Count > 0)
            {
                var head = Enter(path[^1]);
                if (isDone[head])
                {
                    foreach (var place in path) isDone[place] = true;
                    path.Clear();
                }
                else if (path.IndexOf(head) is >= 0 and var first)
                {
                    Contract(path[first..]);
                    path.RemoveRange(first + 1, path.Count - first - 1);
                }
                else
                {
                    path.Add(head);
                }
            }
        }
    }

    /// <summary>Hangs what stands at a place on its best head; gives the head's place.</summary>
    private int Enter(int place)
    {
        var (row, best) = (place * _nodes, -1);
        for (var head = 0; head < _nodes; head++)
            if (_names[head] >= 0 && head != place && (best < 0 || _scores[row + head] > _scores[row + best])) best = head;
        _entries[_names[place]] = _arcs[row + best];
        return best;
    }

    /// <summary>Puts one node for a whole cycle at the place of its first member.</summary>
    /// <param name="cycle">Each member hangs on the next, the last on the first.</param>
    private void Contract(List<int> cycle)
    {
        var first = cycle[0];
        var kept = new double[cycle.Count];
        for (var at = 0; at < kept.Length; at++) kept[at] = _scores[cycle[at] * _nodes + cycle[(at + 1) % kept.Length]];
        var isMember = new bool[_nodes];
        foreach (var place in cycle) (isMember[place], _parents[_names[place]]) = (true, _parents.Count);
        for (var other = 0; other < _nodes; other++)
        {
            if (_names[other] < 0 || isMember[other]) continue;
            var (enter, leave) = (0, 0);
            for (var at = 1; at < kept.Length; at++)
            {
                if (_scores[cycle[at] * _nodes + other] - kept[at] > _scores[cycle[enter] * _nodes + other] - kept[enter]) enter = at;
                if (_scores[other * _nodes + cycle[at]] > _scores[other * _nodes + cycle[leave]]) leave = at;
            }

            _arcs[first * _nodes + other] = _arcs[cycle[enter] * _nodes + other];
            _scores[first * _nodes + other] = _scores[cycle[enter] * _nodes + other] - kept[enter];
            _arcs[other * _nodes + first] = _arcs[other * _nodes + cycle[leave]];
            _scores[other * _nodes + first] = _scores[other * _nodes + cycle[leave]];
        }

        foreach (var place in cycle) _names[place] = -1;
        _names[first] = _parents.Count;
        _parents.Add(-1);
        _entries.Add(default);
    }

    /// <summary>From the outermost contraction inward: the member that an arc enters by hangs on that arc, the others stay as they were.</summary>
    private void Expand()
    {
        for (var name = _parents.Count - 1; name >= _nodes; name--)
        {
            int member = _entries[name].Dependent;
            while (_parents[member] != name) member = _parents[member];
            _entries[member] = _entries[name];
        }
    }
}
