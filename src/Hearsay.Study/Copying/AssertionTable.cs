namespace Hearsay.Study.Copying;

/// <summary>Assertions by item and by source, with numbers for names. Immutable.</summary>
internal sealed class AssertionTable
{
    public AssertionTable(IEnumerable<Assertion> assertions)
    {
        var (items, values) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<SortedDictionary<string, string>>());
        foreach (var said in assertions)
        {
            if (items.TryAdd(said.Item, items.Count)) values.Add(new SortedDictionary<string, string>(StringComparer.Ordinal));
            values[items[said.Item]][said.Source] = said.Value;
        }

        Items = [.. items.Keys];
        Sources = [.. values.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = Sources.Select((source, at) => (source, at)).ToDictionary(pair => pair.source, pair => pair.at, StringComparer.Ordinal);
        ByItem = [.. values.Select(row => row.Select(pair => (numbers[pair.Key], pair.Value)).ToArray())];
        BySource = [.. Sources.Select(_ => new Dictionary<int, string>())];
        for (var item = 0; item < ByItem.Count; item++)
            foreach (var (source, value) in ByItem[item]) BySource[source][item] = value;
    }

    /// <summary>In the order in which they were first met.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>In the order of names.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>[item] -> what each source says, in the order of sources.</summary>
    public IReadOnlyList<(int Source, string Value)[]> ByItem { get; }

    /// <summary>[source] -> item -> value.</summary>
    public IReadOnlyList<Dictionary<int, string>> BySource { get; }
}
