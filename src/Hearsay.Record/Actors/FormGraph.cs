namespace Hearsay.Record.Actors;

/// <summary>
/// The forms of the names of one scope and kind, and which of them fit, as names come and go: the pairs that <see cref="FormPairs"/> finds among
/// all forms at once. Not safe for several threads.
/// </summary>
internal sealed class FormGraph(PersonComparer persons)
{
    private const ulong Offset = 14695981039346656037; // FNV-1a, 64 bits
    private const ulong Prime = 1099511628211;
    private const ulong LastAlone = 1; // the lowest bit of the key of a block of last words alone

    private readonly Dictionary<string, FormNode> _nodes = new(StringComparer.Ordinal); // by signature
    private readonly Dictionary<ulong, List<FormNode>> _blocks = [];
    private readonly Dictionary<string, List<FormNode>> _marks = new(StringComparer.Ordinal);
    private readonly HashSet<FormNode> _seen = [];
    private bool _isStale = true; // which forms fit is to be found out anew
    private int _last;

    public IEnumerable<FormNode> Nodes => _nodes.Values;

    public FormNode Add(NameForm form, string name)
    {
        if (!_nodes.TryGetValue(form.Signature, out var node))
        {
            _nodes[form.Signature] = node = new FormNode(form, ++_last) { Blocks = [.. FormBlocks.KeysOf(form).Select(HashOf).Distinct()] };
            foreach (var key in node.Blocks) _isStale |= Put(_blocks, key, node).Count == FormBlocks.LargestBlock + 1;
            foreach (var mark in node.Marks) Put(_marks, mark, node);
            _isStale |= _nodes.Count == FormBlocks.FewForms + 1;
            if (!_isStale) Link(node);
        }

        node.Names.Add(name);
        return node;
    }

    public void Remove(FormNode node, string name)
    {
        node.Names.Remove(name);
        if (node.Names.Count > 0) return;
        _nodes.Remove(node.Form.Signature);
        foreach (var key in node.Blocks) _isStale |= Take(_blocks, key, node) == FormBlocks.LargestBlock;
        foreach (var mark in node.Marks) Take(_marks, mark, node);
        _isStale |= _nodes.Count == FormBlocks.FewForms;
        node.Leave();
    }

    /// <summary>Brings the pairs up to date.</summary>
    /// <returns>True when any of them may be others than before.</returns>
    public bool Settle()
    {
        if (!_isStale) return false;
        foreach (var node in _nodes.Values) node.Forget();
        foreach (var node in _nodes.Values) Link(node);
        _isStale = false;
        return true;
    }

    /// <summary>All that may be joined with a form at once: those that fit, and those of the same mark.</summary>
    /// <param name="marks">Grows by the marks that were followed; one in it already leads nowhere.</param>
    public IEnumerable<FormNode> Beside(FormNode node, HashSet<string> marks) => node.Fitting.Concat(node.Marks.Where(marks.Add).SelectMany(mark => _marks[mark]));

    /// <summary>With all that came before it.</summary>
    private void Link(FormNode node)
    {
        _seen.Clear();
        foreach (var other in _nodes.Count <= FormBlocks.FewForms ? _nodes.Values : node.Blocks.SelectMany(key => Mates(key, node)))
            if (other.Number < node.Number && _seen.Add(other) && FormPairs.Fit(other.Form, node.Form, persons)) node.Fit(other);
    }

    private IEnumerable<FormNode> Mates(ulong key, FormNode node)
    {
        var block = _blocks[key];
        if ((key & LastAlone) != 0) return node.IsBare ? block : block.Where(other => other.IsBare);
        return block.Count > FormBlocks.LargestBlock ? [] : block;
    }

    private static List<FormNode> Put<T>(Dictionary<T, List<FormNode>> lists, T key, FormNode node)
        where T : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = new(1);
        list.Add(node);
        return list;
    }

    /// <returns>How many are left.</returns>
    private static int Take<T>(Dictionary<T, List<FormNode>> lists, T key, FormNode node)
        where T : notnull
    {
        lists[key].Remove(node);
        if (lists[key].Count > 0) return lists[key].Count;
        lists.Remove(key);
        return 0;
    }

    private static ulong HashOf(string key)
    {
        var hash = Offset;
        foreach (var unit in key) hash = (hash ^ unit) * Prime;
        return key[0] == FormBlocks.LastAlone ? hash | LastAlone : hash & ~LastAlone;
    }
}
