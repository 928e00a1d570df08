using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>One row of a cue lexicon.</summary>
/// <param name="Words">Lemmas, the governing word first ("push back", "take issue").</param>
/// <param name="Prepositions">Those whose phrase is the content: "call for".</param>
/// <param name="Joined">Those whose phrase belongs to the content together with the object: "accuse him of".</param>
internal sealed record CueEntry(
    IReadOnlyList<string> Words, Complements Complements, IReadOnlyList<string> Prepositions, IReadOnlyList<string> Joined)
{
    public Stance Stance { get; init; }

    public Certainty Certainty { get; init; }

    public bool Takes(Complements any) => (Complements & any) != 0;

    public bool TakesPreposition(string lemma) => Holds(Prepositions, lemma);

    public bool Joins(string lemma) => Holds(Joined, lemma);

    private static bool Holds(IReadOnlyList<string> words, string word)
    {
        for (var at = 0; at < words.Count; at++)
            if (words[at] == word) return true;
        return false;
    }
}
