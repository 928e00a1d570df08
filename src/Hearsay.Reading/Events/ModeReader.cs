using System.Collections.Frozen;
using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>The mode of an event that its entry leaves open, from words around the deed (<c>modes.tsv</c>).</summary>
internal sealed class ModeReader
{
    private readonly FrozenDictionary<EventType, CueTable> _cues;

    private ModeReader(FrozenDictionary<EventType, CueTable> cues) => _cues = cues;

    public static ModeReader Load(string path) =>
        new(Table.Rows(path, 3).GroupBy(row => Enum.Parse<EventType>(row[0], ignoreCase: true)).ToFrozenDictionary(
            group => group.Key, group => CueTable.From(group.Select(row => (row[1], row[2])))));

    public string? Read(EventType type, Sentence sentence, int deed)
    {
        if (!_cues.TryGetValue(type, out var cues)) return null;
        var (first, end) = sentence.Reach(deed);
        return cues.First(sentence, first, end, word => IsOfDeed(sentence, word, deed) && !(word > 0 && sentence.Form(word) is "right" && sentence.Form(word - 1) is "-"));
    }

    /// <summary>Whether a word speaks of the deed itself: what lies in a clause beside it or in one that only explains a name speaks of another.</summary>
    private static bool IsOfDeed(Sentence sentence, int word, int deed)
    {
        const int Deepest = 12;
        for (var (at, steps) = (word, 0); at >= 0 && at != deed && steps < Deepest; (at, steps) = (sentence.Head(at), steps + 1))
            if (sentence.Deprel(at) is Deprel.Parataxis or Deprel.AclRelcl || (sentence.Deprel(at) == Deprel.Conj && (sentence.Upos(at) == Upos.VERB || sentence.Head(at) != deed))) return false;
        return true;
    }
}
