namespace Hearsay.Study.Origins;

/// <summary>Sets that are joined pair by pair (union-find with path halving; the smaller number leads its set).</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _leads = [.. Enumerable.Range(0, count)];

    public void Join(int left, int right)
    {
        var (a, b) = (Lead(left), Lead(right));
        if (a != b) _leads[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The sets by their smallest member, members in rising order.</summary>
    public IEnumerable<List<int>> Read()
    {
        var sets = new SortedDictionary<int, List<int>>();
        for (var member = 0; member < _leads.Length; member++)
        {
            var lead = Lead(member);
            if (!sets.TryGetValue(lead, out var members)) sets.Add(lead, members = []);
            members.Add(member);
        }

        return sets.Values;
    }

    private int Lead(int member)
    {
        while (_leads[member] != member) member = _leads[member] = _leads[_leads[member]];
        return member;
    }
}
