namespace Hearsay.Reading.Events;

/// <summary>The named word classes of <c>event-classes.tsv</c> that frames speak of.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<string, List<string>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordSet> _sets = new(StringComparer.Ordinal);

    private WordClasses()
    {
    }

    public static WordClasses Load(string path)
    {
        var classes = new WordClasses();
        foreach (var row in Table.Rows(path, 2))
        {
            if (!classes._members.TryGetValue(row[0], out var words)) classes._members[row[0]] = words = [];
            words.AddRange(row[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return classes;
    }

    /// <summary>Words of the alternatives: each a class name or a word itself (underscore for a space), parted by '|'.</summary>
    public WordSet Resolve(string alternatives)
    {
        if (_sets.TryGetValue(alternatives, out var known)) return known;
        var words = new List<string>();
        foreach (var name in alternatives.Split('|'))
            if (_members.TryGetValue(name, out var members)) words.AddRange(members);
            else words.Add(name.Replace('_', ' '));
        return _sets[alternatives] = new WordSet(words);
    }

    /// <exception cref="InvalidDataException">No such class.</exception>
    public WordSet Named(string name) =>
        _members.ContainsKey(name) ? Resolve(name) : throw new InvalidDataException($"event-classes.tsv has no class '{name}'");
}
