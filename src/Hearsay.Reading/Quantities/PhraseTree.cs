namespace Hearsay.Reading.Quantities;

/// <summary>The phrases of a lexicon as a tree of word ids, walked word by word: every entry on the way is a phrase that ends there.</summary>
internal sealed class PhraseTree<T>
{
    private readonly Dictionary<int, PhraseTree<T>> _next = [];
    private readonly List<T> _entries = [];

    public IReadOnlyList<T> Entries => _entries;

    public void Add(IEnumerable<int> phrase, T entry)
    {
        var at = this;
        foreach (var word in phrase)
        {
            if (!at._next.TryGetValue(word, out var next)) at._next.Add(word, next = new PhraseTree<T>());
            at = next;
        }

        at._entries.Add(entry);
    }

    /// <summary>Null when no phrase goes on with this word.</summary>
    public PhraseTree<T>? Step(int word) => word >= 0 && _next.TryGetValue(word, out var next) ? next : null;
}
