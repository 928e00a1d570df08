namespace Hearsay.Study.Copying;

/// <summary>
/// Weighs the values of each item by how right the sources that give it are elsewhere, and the sources by how probable their
/// values are, in turn until it settles (ACCU: Dong et al. 2009, section 3). A group of copies has one vote: what most of it says.
/// </summary>
internal static class TruthFinder
{
    private const int Rounds = 10;
    private const double Prior = 0.8; // accuracy of a source of which nothing is known
    private const double PriorWeight = 10; // in items
    private const double Highest = 0.99; // no source settles an item alone
    private const double Lowest = 0.05;
    private const int FalseValues = 3; // in use for one item; from 2 to 10 the even and the odd items of data/copying change by half a percent

    public static (Beliefs Beliefs, double[] Accuracy) Find(AssertionTable table, SourceGroups groups)
    {
        var votes = table.ByItem.Select(row => VotesOf(row, groups)).ToArray();
        var accuracy = Enumerable.Repeat(Prior, table.Sources.Count).ToArray(); // [lead of a group]
        Dictionary<string, double>[] probabilities = [];
        for (var round = 0; round < Rounds; round++)
        {
            probabilities = [.. votes.Select(item => Probabilities(item, accuracy))];
            accuracy = Accuracy(votes, probabilities, table.Sources.Count);
        }

        return (new Beliefs(probabilities), [.. table.Sources.Select((_, source) => accuracy[groups.LeadOf(source)])]);
    }

    private static (int Lead, string Value)[] VotesOf((int Source, string Value)[] row, SourceGroups groups) =>
        [.. row.GroupBy(said => groups.LeadOf(said.Source)).OrderBy(group => group.Key).Select(group => (group.Key, MostOf(group)))];

    private static string MostOf(IEnumerable<(int Source, string Value)> said) =>
        said.GroupBy(one => one.Value, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key, StringComparer.Ordinal).First().Key;

    private static Dictionary<string, double> Probabilities((int Lead, string Value)[] votes, double[] accuracy)
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (lead, value) in votes)
        {
            var right = Math.Clamp(accuracy[lead], Lowest, Highest);
            scores[value] = scores.GetValueOrDefault(value) + Math.Log(FalseValues * right / (1 - right));
        }

        var top = scores.Values.Max();
        var all = scores.Values.Sum(score => Math.Exp(score - top)) + Math.Max(0, FalseValues - scores.Count) * Math.Exp(-top);
        return scores.ToDictionary(pair => pair.Key, pair => Math.Exp(pair.Value - top) / all, StringComparer.Ordinal);
    }

    private static double[] Accuracy((int Lead, string Value)[][] votes, Dictionary<string, double>[] probabilities, int sources)
    {
        var (right, said) = (new double[sources], new int[sources]);
        for (var item = 0; item < votes.Length; item++)
            foreach (var (lead, value) in votes[item])
            {
                right[lead] += probabilities[item][value];
                said[lead]++;
            }

        return [.. right.Select((sum, source) => (sum + Prior * PriorWeight) / (said[source] + PriorWeight))];
    }
}
