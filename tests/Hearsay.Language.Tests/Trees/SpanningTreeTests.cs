using Hearsay.Language.Trees;
using Xunit;

namespace Hearsay.Language.Tests.Trees;

public sealed class SpanningTreeTests
{
    [Fact]
    public void A_random_graph_gives_the_best_tree_with_one_root()
    {
        var random = new Random(4);
        for (var round = 0; round < 300; round++)
        {
            var count = random.Next(1, 6);
            var scores = Enumerable.Range(0, count * (count + 1)).Select(_ => (float)random.NextDouble() * 10).ToArray();
            var heads = new short[count];
            SpanningTree.Find(scores, heads);
            Assert.Equal(Trees(count).Max(tree => Sum(scores, tree)), Sum(scores, heads), 1e-3f);
            Assert.True(IsTree(heads));
        }
    }

    [Fact]
    public void A_cycle_through_hundreds_of_words_is_broken()
    {
        const int count = 400;
        var scores = new float[count * (count + 1)];
        for (var word = 0; word < count; word++) scores[word * (count + 1) + 1 + (word + 1) % count] = 5;
        var heads = new short[count];
        SpanningTree.Find(scores, heads);
        Assert.True(IsTree(heads));
    }

    private static float Sum(float[] scores, short[] heads) => heads.Select((head, word) => scores[word * (heads.Length + 1) + head + 1]).Sum();

    private static IEnumerable<short[]> Trees(int count)
    {
        for (var number = 0; number < Math.Pow(count + 1, count); number++)
        {
            var (heads, left) = (new short[count], number);
            for (var word = 0; word < count; word++, left /= count + 1) heads[word] = (short)(left % (count + 1) - 1);
            if (IsTree(heads)) yield return heads;
        }
    }

    private static bool IsTree(short[] heads)
    {
        if (heads.Count(head => head < 0) != 1) return false;
        for (var word = 0; word < heads.Length; word++)
        {
            var (at, steps) = (word, 0);
            while (at >= 0 && steps++ <= heads.Length) at = heads[at];
            if (at >= 0) return false;
        }

        return true;
    }
}
