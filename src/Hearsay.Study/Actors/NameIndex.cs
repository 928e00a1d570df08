namespace Hearsay.Study.Actors;

/// <summary>Finds actors by what somebody types: any spelling, any case, with or without accents.</summary>
internal sealed class NameIndex
{
    private readonly (string Folded, RecordActor Actor)[] _spellings;
    private readonly Dictionary<string, List<RecordActor>> _whole = new(StringComparer.Ordinal);
    private readonly ILookup<string, RecordActor> _metonyms; // folded

    public NameIndex(IEnumerable<RecordActor> all)
    {
        var actors = all.Where(actor => !actor.IsUnnamed).ToArray();
        _metonyms = actors.SelectMany(actor => actor.Metonyms.Select(metonym => (Folded: NameFolding.Fold(metonym.Text), Actor: actor))).ToLookup(pair => pair.Folded, pair => pair.Actor, StringComparer.Ordinal);
        _spellings = [.. actors.SelectMany(actor => actor.Spellings.Select(spelling => spelling.Text).Append(actor.Name).Distinct(StringComparer.Ordinal).Select(name => (NameFolding.Fold(name), actor)))];
        foreach (var (folded, actor) in _spellings)
        {
            if (!_whole.TryGetValue(folded, out var bearers)) _whole[folded] = bearers = [];
            if (bearers.Count == 0 || !ReferenceEquals(bearers[^1], actor)) bearers.Add(actor);
        }
    }

    /// <summary>
    /// The actors of which a whole spelling is <paramref name="name"/>; when there are none, those of which a spelling has all
    /// its words, the last perhaps unfinished. Those in most documents first, then those for whom it stands as a
    /// metonym.
    /// </summary>
    public IReadOnlyList<RecordActor> Find(string name)
    {
        var folded = NameFolding.Fold(name);
        if (folded.Length == 0) return [];
        var meant = Sorted(_metonyms[folded]);
        return [.. Sorted(_whole.TryGetValue(folded, out var bearers) ? bearers : meant.Length > 0 ? [] : WithWords(folded.Split(' '))).Concat(meant).DistinctBy(actor => actor.Id)];
    }

    /// <summary>Those that <see cref="Find"/> gives, then every other of which a spelling has all the words.</summary>
    public IReadOnlyList<RecordActor> Search(string name)
    {
        var found = Find(name);
        return found.Count == 0 ? found : [.. found.Concat(Sorted(WithWords(NameFolding.Fold(name).Split(' ')))).DistinctBy(actor => actor.Id)];
    }

    public RecordActor? Called(string name) => _whole.TryGetValue(NameFolding.Fold(name), out var bearers) && bearers.Count == 1 ? bearers[0] : null;

    private IEnumerable<RecordActor> WithWords(string[] words) =>
        _spellings.Where(spelling => HasWords(spelling.Folded, words)).Select(spelling => spelling.Actor);

    private static bool HasWords(string folded, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!HasWord(folded, words[i], mayGoOn: i == words.Length - 1)) return false;
        return true;
    }

    private static bool HasWord(string folded, string word, bool mayGoOn)
    {
        for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || folded[at - 1] == ' ') && (mayGoOn || end == folded.Length || folded[end] == ' ')) return true;
        }

        return false;
    }

    private static RecordActor[] Sorted(IEnumerable<RecordActor> actors) =>
        [.. actors.DistinctBy(actor => actor.Id).OrderByDescending(actor => actor.Documents.Count).ThenBy(actor => actor.Id, StringComparer.Ordinal)];
}
