using System.Runtime.InteropServices;

namespace Hearsay.Reading.Attributions;

/// <summary>The drafts of one text, found again by the word that governs their cue.</summary>
internal sealed class DraftList
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<(int Sentence, int Word), Draft> _byCue = [];

    private readonly Dictionary<int, List<(int First, int Last)>> _tags = [];

    public int Count => _drafts.Count;

    public ReadOnlySpan<Draft> All => CollectionsMarshal.AsSpan(_drafts);

    public void Add(Draft draft)
    {
        _drafts.Add(draft);
        if (draft.CueWord >= 0) _byCue.TryAdd((draft.Sentence, draft.CueWord), draft);
    }

    /// <summary>Words of a sentence that lay the rest of it to somebody, and so belong to no other content.</summary>
    public void AddTag(int sentence, int first, int last)
    {
        if (!_tags.TryGetValue(sentence, out var tags)) _tags.Add(sentence, tags = []);
        tags.Add((first, last));
    }

    public IReadOnlyList<(int First, int Last)> Tags(int sentence) => _tags.TryGetValue(sentence, out var tags) ? tags : [];

    public Draft? WithCue(int sentence, int word) => _byCue.GetValueOrDefault((sentence, word));
}
