namespace Hearsay.Record.Actors;

/// <summary>Puts forms that might fit under common keys, so that only those are compared. A form stands under a few keys.</summary>
internal sealed class FormBlocks
{
    private const int MostKeys = 32;

    /// <summary>Sounds of the shortest word in which a slip is looked for.</summary>
    private const int ShortestSlip = 4;

    /// <summary>Sounds of a name that may be written as one word.</summary>
    private const int ShortestWhole = 8;

    /// <summary>So few forms are compared all with all.</summary>
    public const int FewForms = 64;

    public const char LastAlone = '>';

    /// <summary>Beyond this a block says too little to compare all with all; its forms meet under their other keys.</summary>
    public const int LargestBlock = 4000;

    private readonly Dictionary<string, List<int>> _blocks = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<NameForm> _forms;

    public FormBlocks(IReadOnlyList<NameForm> forms)
    {
        _forms = forms;
        for (var at = 0; at < forms.Count; at++)
            foreach (var key in KeysOf(forms[at])) Add(key, at);
    }

    /// <summary>The keys under which a form stands, each once.</summary>
    public static IEnumerable<string> KeysOf(NameForm form) => (form.IsPerson ? PersonKeys(form) : GroupKeys(form)).Distinct(StringComparer.Ordinal).Take(MostKeys);

    /// <summary>Each pair of forms that share a key, once, in order.</summary>
    public IEnumerable<(int Left, int Right)> Pairs()
    {
        if (_forms.Count <= FewForms)
        {
            foreach (var pair in All([.. Enumerable.Range(0, _forms.Count)])) if (_forms[pair.Left].IsPerson == _forms[pair.Right].IsPerson) yield return pair;
            yield break;
        }

        var seen = new HashSet<long>(); // one number for both, as the hash of two packed side by side is the same for thousands
        foreach (var (key, block) in _blocks)
            foreach (var (left, right) in key[0] == LastAlone ? WithBare(block) : All(block))
                if (seen.Add(((long)left * _forms.Count) + right)) yield return (left, right);
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
        if (form.Whole.Length >= ShortestWhole) yield return "=" + form.Whole;
        if (last == 0) yield break;
        yield return $"i{form.Words[0][0]}|{form.Keys[last][0]}";
        yield return Sorted([form.Words[0], form.Words[last]]);
        foreach (var key in Crossed(form, 0, last)) yield return key;
        foreach (var key in Slipped(form.Keys[last][0])) yield return $"{form.Keys[0][0]}|~{key}";
        foreach (var key in Slipped(form.Keys[0][0])) yield return $"~{key}|{form.Keys[last][0]}";
        for (var at = 1; at < last; at++)
            foreach (var key in Crossed(form, 0, at).Take(4)) yield return key;
        if (last > 1)
            foreach (var key in Crossed(form, 1, last).Take(4)) yield return key;
        if (last > 2)
            foreach (var key in Crossed(form, last - 1, last).Take(4)) yield return key;
    }

    /// <summary>A key with one sound left out, each in turn: where two words meet that differ by a slip of the pen.</summary>
    private static IEnumerable<string> Slipped(string key)
    {
        for (var at = 0; at < key.Length && key.Length >= ShortestSlip; at++) yield return key.Remove(at, 1);
    }

    private static IEnumerable<string> Crossed(NameForm form, int first, int second)
    {
        foreach (var one in form.Keys[first])
            foreach (var other in form.Keys[second]) yield return one + "|" + other;
    }

    private static IEnumerable<string> GroupKeys(NameForm form)
    {
        if (form.Words.Length == 1) return form.Keys[0].Select(key => "g|" + key);
        var first = form.Keys.Select(keys => keys.Min(StringComparer.Ordinal)!).ToArray();
        var glued = "g|" + string.Concat(first.Order(StringComparer.Ordinal));
        return (form.Words.Length == 2 ? PairKeys(form) : LongKeys(form, first)).Append(glued).Concat(WithoutNation(form));
    }

    private static IEnumerable<string> WithoutNation(NameForm form)
    {
        if (form.Words.Length < 3 || !Array.Exists(form.Words, GroupComparer.IsNation)) return [];
        int[] rest = [.. Enumerable.Range(0, form.Words.Length).Where(at => !GroupComparer.IsNation(form.Words[at]))];
        return rest.Length < 2 ? [] : GroupKeys(form with { Words = [.. rest.Select(at => form.Words[at])], Sounds = [.. rest.Select(at => form.Sounds[at])], Keys = [.. rest.Select(at => form.Keys[at])] });
    }

    private static IEnumerable<string> PairKeys(NameForm form)
    {
        foreach (var left in form.Keys[0].Take(3))
            foreach (var right in form.Keys[1].Take(3)) yield return Sorted([left, right]);
        for (var at = 0; at < 2; at++)
            foreach (var key in Slipped(form.Keys[at][0])) yield return $"~{key}|{form.Words[1 - at]}";
    }

    /// <summary>All words with one of them under another of its keys, and all but one.</summary>
    private static IEnumerable<string> LongKeys(NameForm form, string[] first)
    {
        for (var at = 0; at < first.Length; at++)
        {
            yield return Sorted([.. first[..at], "", .. first[(at + 1)..]]);
            foreach (var key in form.Keys[at].Take(2)) yield return Sorted([.. first[..at], key, .. first[(at + 1)..]]);
        }
    }

    private static string Sorted(string[] keys) => $"{keys.Length}|{string.Join('|', keys.Order(StringComparer.Ordinal))}";
}
