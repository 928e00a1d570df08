namespace Hearsay.Study.Actors;

/// <summary>Ids of documents in order, without doubles, as they come and go. What was given out stays as it is. Not safe for several threads.</summary>
internal sealed class SortedIds
{
    private readonly Dictionary<string, bool> _changes = new(StringComparer.Ordinal); // id -> is to be there
    private string[] _ids = [];

    /// <summary>All of them, in ordinal order. Costs little more than what has changed since it was last asked for.</summary>
    public string[] All => _changes.Count == 0 ? _ids : _ids = Settle();

    public void Add(string id) => _changes[id] = true;

    public void Remove(string id) => _changes[id] = false;

    /// <param name="others">In order.</param>
    public void AddAll(IReadOnlyList<string> others)
    {
        if (All.Length == 0) _ids = [.. others];
        else foreach (var id in others) Add(id);
    }

    /// <summary>Whether an id is in both lists, which are in order.</summary>
    public static bool Meet(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var (few, many) = one.Count < other.Count ? (one, other) : (other, one);
        return few.Any(id => Find(many, id) >= 0);
    }

    private string[] Settle()
    {
        var changes = _changes.OrderBy(change => change.Key, StringComparer.Ordinal).ToArray();
        var settled = new List<string>(_ids.Length + changes.Length);
        var from = 0;
        foreach (var (id, isThere) in changes)
        {
            var at = Find(_ids, id);
            var until = at < 0 ? ~at : at;
            settled.AddRange(_ids.AsSpan(from..until));
            from = at < 0 ? until : until + 1;
            if (isThere) settled.Add(id);
        }

        settled.AddRange(_ids.AsSpan(from..));
        _changes.Clear();
        return [.. settled];
    }

    /// <summary>Where an id is; else the complement of where it would be.</summary>
    private static int Find(IReadOnlyList<string> ids, string id)
    {
        var (low, high) = (0, ids.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(ids[middle], id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }
}
