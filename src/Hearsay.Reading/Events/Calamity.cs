using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Where a text tells of a disaster or an accident, those of whom it only says that they were killed or hurt were so by nobody.</summary>
/// <param name="disasters">Nouns for what befalls people by nature or by chance.</param>
/// <param name="accidents">Verbs for what goes wrong.</param>
internal sealed class Calamity(WordSet disasters, WordSet accidents)
{
    /// <summary>Whether the sentence names one.</summary>
    public bool IsIn(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (disasters.Contains(sentence.Lemma(word)) || (sentence.Upos(word) == Upos.VERB && accidents.Contains(sentence.Lemma(word)))) return true;
        return false;
    }

    /// <summary>"Another 5,000 were injured": no doer, no weapon.</summary>
    public static bool IsVictim(Event found, Sentence sentence) =>
        found is { Type: EventType.Assault, Mode: null, Source.Count: 0 } && sentence.WordAt(found.Trigger.Start) is >= 0 and var word && sentence.Lemma(word) is "kill" or "injure" or "wound" or "hurt" or "drown" or "crush" or "burn" or "bury";
}
