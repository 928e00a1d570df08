namespace Hearsay.Study.Copying;

/// <summary>What two sources have in common.</summary>
/// <param name="Common">Items of which both speak.</param>
/// <param name="Same">Items to which both give one value.</param>
/// <param name="SharedFalse">Expected number of false values among those.</param>
/// <param name="Coverage">Items of both, of the items of either.</param>
internal readonly record struct SourcePair(int Common, int Same, double SharedFalse, double Coverage)
{
    public double Agreement => (double)Same / Common;

    public static SourcePair Of(AssertionTable table, Beliefs beliefs, int one, int other)
    {
        var (mine, theirs) = (table.BySource[one], table.BySource[other]);
        var (common, same, wrong) = (0, 0, 0.0);
        foreach (var (item, value) in mine)
        {
            if (!theirs.TryGetValue(item, out var said)) continue;
            common++;
            if (said != value) continue;
            same++;
            wrong += 1 - beliefs.Of(item, value);
        }

        return new SourcePair(common, same, wrong, (double)common / (mine.Count + theirs.Count - common));
    }
}
