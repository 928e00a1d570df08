namespace Hearsay.Record.Actors;

/// <summary>Puts forms that might fit under common keys, so that only those are compared. A form stands under a few keys.</summary>
internal sealed class FormBlocks
{
    private const int MostKeys = 24;
    private const char LastAlone = '>';

    /// <summary>Beyond this a block says too little to compare all with all; its forms meet under their other keys.</summary>
    private const int LargestBlock = 4000;

    private readonly Dictionary<string, List<int>> _blocks = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<NameForm> _forms;

    public FormBlocks(IReadOnlyList<NameForm> forms)
    {
        _forms = forms;
        for (var at = 0; at < forms.Count; at++)
            foreach (var key in (forms[at].IsPerson ? PersonKeys(forms[at]) : GroupKeys(forms[at])).Distinct(StringComparer.Ordinal).Take(MostKeys)) Add(key, at);
    }

    /// <summary>Each pair of forms that share a key, once, in order.</summary>
    public IEnumerable<(int Left, int Right)> Pairs()
    {
        var seen = new HashSet<long>();
        foreach (var (key, block) in _blocks)
            foreach (var (left, right) in key[0] == LastAlone ? WithBare(block) : All(block))
                if (seen.Add(((long)left << 32) | (uint)right)) yield return (left, right);
    }

    private static IEnumerable<(int Left, int Right)> All(List<int> block)
    {
        if (block.Count > LargestBlock) yield break;
        for (var right = 1; right < block.Count; right++)
            for (var left = 0; left < right; left++) yield return (block[left], block[right]);
    }

    /// <summary>A last name alone says little: only forms that are no more are compared with the others.</summary>
    private IEnumerable<(int Left, int Right)> WithBare(List<int> block)
    {
        foreach (var bare in block)
        {
            if (_forms[bare].Words.Length > 1) continue;
            foreach (var other in block)
                if (other < bare || (other > bare && _forms[other].Words.Length > 1)) yield return (Math.Min(bare, other), Math.Max(bare, other));
        }
    }

    private void Add(string key, int form)
    {
        if (!_blocks.TryGetValue(key, out var block)) _blocks.Add(key, block = []);
        if (block.Count == 0 || block[^1] != form) block.Add(form);
    }

    /// <summary>First with last word; first with each middle word and the second with the last, for forms that leave some out; the last alone for bare names.</summary>
    private static IEnumerable<string> PersonKeys(NameForm form)
    {
        var last = form.Words.Length - 1;
        foreach (var key in form.Keys[last].Take(2)) yield return $"{LastAlone}{key}";
        if (last == 0) yield break;
        foreach (var key in Crossed(form, 0, last)) yield return key;
        for (var at = 1; at < last; at++)
            foreach (var key in Crossed(form, 0, at).Take(4)) yield return key;
        if (last > 1)
            foreach (var key in Crossed(form, 1, last).Take(4)) yield return key;
    }

    private static IEnumerable<string> Crossed(NameForm form, int first, int second)
    {
        foreach (var one in form.Keys[first])
            foreach (var other in form.Keys[second]) yield return one + "|" + other;
    }

    private static IEnumerable<string> GroupKeys(NameForm form)
    {
        if (form.Words.Length == 1) return form.Keys[0].Select(key => "g|" + key);
        var first = form.Keys.Select(keys => keys.Min(StringComparer.Ordinal)!).Order(StringComparer.Ordinal).ToArray();
        return Alternatives(form).Append("g|" + string.Concat(first)).Append("g2|" + string.Join('|', first));
    }

    /// <summary>Each pair of words: groups that have all their words alike share at least these.</summary>
    private static IEnumerable<string> Alternatives(NameForm form)
    {
        for (var one = 0; one < form.Words.Length; one++)
            for (var other = one + 1; other < form.Words.Length; other++)
                foreach (var left in form.Keys[one].Take(2))
                    foreach (var right in form.Keys[other].Take(2)) yield return string.CompareOrdinal(left, right) < 0 ? $"p|{left}|{right}" : $"p|{right}|{left}";
    }
}
