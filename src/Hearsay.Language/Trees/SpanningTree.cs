namespace Hearsay.Language.Trees;

/// <summary>
/// The tree with the highest sum of arc scores and one root (Chu and Liu 1965; Edmonds 1967). Quadratic in the words where the
/// best heads make a tree already, which is the rule; cubic at worst. Scores are [node, head] with node 0 the root.
/// </summary>
internal static class SpanningTree
{
    // More than any sum of differences of scores: a second root never pays.
    private const float SecondRoot = 1e6f;

    /// <param name="scores">[word, head]; head 0 is the root, head 1 the first word. What a word scores as its own head is never looked at.</param>
    /// <param name="heads">Gets the places of the heads, -1 for the root; its length is the number of words.</param>
    public static void Find(ReadOnlySpan<float> scores, Span<short> heads)
    {
        var (count, nodes) = (heads.Length, heads.Length + 1);
        if (IsGreedyTree(scores, heads)) return;
        var graph = new float[nodes * nodes];
        for (var word = 0; word < count; word++)
        {
            scores.Slice(word * nodes, nodes).CopyTo(graph.AsSpan((word + 1) * nodes));
            graph[(word + 1) * nodes] -= SecondRoot;
        }

        var best = Solve(graph, nodes);
        for (var word = 0; word < count; word++) heads[word] = (short)(best[word + 1] - 1);
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

        return roots == 1 && CountBelowRoot(heads) == heads.Length;
    }

    private static int CountBelowRoot(ReadOnlySpan<short> heads)
    {
        Span<short> reached = stackalloc short[heads.Length]; // 0 unknown, else the number of the walk; -1 known to hang on the root
        var count = 0;
        for (var word = 0; word < heads.Length; word++)
        {
            int at = word;
            for (; at >= 0 && reached[at] == 0; at = heads[at]) reached[at] = (short)(word + 1);
            if (at >= 0 && reached[at] == word + 1) return count;
            for (at = word; at >= 0 && reached[at] == word + 1; at = heads[at], count++) reached[at] = -1;
        }

        return count;
    }

    private static int[] Solve(float[] graph, int nodes)
    {
        var heads = new int[nodes];
        for (var node = 1; node < nodes; node++) heads[node] = BestHead(graph.AsSpan(node * nodes, nodes), node);
        if (FindCycle(heads) is not { } cycle) return heads;
        var outside = Enumerable.Range(0, nodes).Except(cycle).ToArray();
        var (enters, leaves) = (new int[outside.Length], new int[outside.Length]);
        var smaller = Contract(graph, heads, cycle, outside, (enters, leaves));
        var solved = Solve(smaller, outside.Length + 1);
        var into = solved[outside.Length];
        heads[enters[into]] = outside[into];
        for (var at = 1; at < outside.Length; at++) heads[outside[at]] = solved[at] == outside.Length ? leaves[at] : outside[solved[at]];
        return heads;
    }

    private static int BestHead(ReadOnlySpan<float> row, int node)
    {
        var best = 0;
        for (var head = 1; head < row.Length; head++)
            if (head != node && row[head] > row[best]) best = head;
        return best;
    }

    private static List<int>? FindCycle(int[] heads)
    {
        var walks = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            for (; at > 0 && walks[at] == 0; at = heads[at]) walks[at] = start;
            if (at == 0 || walks[at] != start) continue;
            var cycle = new List<int> { at };
            for (var next = heads[at]; next != at; next = heads[next]) cycle.Add(next);
            return cycle;
        }

        return null;
    }

    /// <summary>The graph with the cycle as its last node.</summary>
    /// <param name="by">For each node outside: the member of the cycle by which its arc enters, and the one that is its best head.</param>
    private static float[] Contract(float[] graph, int[] heads, List<int> cycle, int[] outside, (int[] Enters, int[] Leaves) by)
    {
        var (nodes, size) = (heads.Length, outside.Length + 1);
        var smaller = new float[size * size];
        for (var at = 0; at < outside.Length; at++)
        {
            for (var head = 0; head < outside.Length; head++) smaller[at * size + head] = graph[outside[at] * nodes + outside[head]];
            var (enter, leave) = (cycle[0], cycle[0]);
            foreach (var member in cycle)
            {
                if (Gain(member, outside[at]) > Gain(enter, outside[at])) enter = member;
                if (graph[outside[at] * nodes + member] > graph[outside[at] * nodes + leave]) leave = member;
            }

            (by.Enters[at], by.Leaves[at]) = (enter, leave);
            smaller[(size - 1) * size + at] = Gain(enter, outside[at]);
            smaller[at * size + size - 1] = graph[outside[at] * nodes + leave];
        }

        return smaller;

        float Gain(int member, int head) => graph[member * nodes + head] - graph[member * nodes + heads[member]];
    }
}
