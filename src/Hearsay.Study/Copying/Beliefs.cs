namespace Hearsay.Study.Copying;

/// <summary>For each item how probably each value is true. Values that nobody gives share what is left.</summary>
internal sealed class Beliefs(IReadOnlyList<Dictionary<string, double>> probabilities)
{
    public double Of(int item, string value) => probabilities[item].GetValueOrDefault(value);

    /// <summary>Each source one vote.</summary>
    public static Beliefs ByShare(AssertionTable table) => new([.. table.ByItem.Select(row =>
        row.GroupBy(said => said.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => (double)group.Count() / row.Length, StringComparer.Ordinal))]);

    /// <summary>The most probable value; of equally probable ones the ordinally last.</summary>
    public BelievedValue Best(string name, int item)
    {
        var best = probabilities[item].OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key, StringComparer.Ordinal).First();
        return new BelievedValue(name, best.Key, best.Value);
    }
}
