namespace Hearsay.Study.Facts;

/// <summary>Disjoint sets of the numbers from 0 (Tarjan 1975); the smallest number of a set stands for it.</summary>
internal sealed class Forest
{
    private readonly int[] _parents;

    public Forest(int count)
    {
        _parents = new int[count];
        for (var i = 0; i < count; i++) _parents[i] = i;
    }

    public void Join(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        if (a < b) _parents[b] = a;
        else _parents[a] = b;
    }

    public bool AreJoined(int one, int other) => Root(one) == Root(other);

    public int[] Roots()
    {
        var roots = new int[_parents.Length];
        for (var i = 0; i < roots.Length; i++) roots[i] = Root(i);
        return roots;
    }

    public int Root(int at)
    {
        while (_parents[at] != at) at = _parents[at] = _parents[_parents[at]];
        return at;
    }
}
