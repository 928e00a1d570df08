using System.Runtime.InteropServices;

namespace Hearsay.Reading.Attributions;

/// <summary>The drafts of one text, found again by the word that governs their cue.</summary>
internal sealed class DraftList
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<(int Sentence, int Word), Draft> _byCue = [];

    public int Count => _drafts.Count;

    public ReadOnlySpan<Draft> All => CollectionsMarshal.AsSpan(_drafts);

    public void Add(Draft draft)
    {
        _drafts.Add(draft);
        if (draft.CueWord >= 0) _byCue.TryAdd((draft.Sentence, draft.CueWord), draft);
    }

    public Draft? WithCue(int sentence, int word) => _byCue.GetValueOrDefault((sentence, word));
}
