using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Where a text tells of a disaster or an accident, those of whom it only says that they were killed or hurt were so by nobody.</summary>
/// <param name="disasters">Nouns for what befalls people by nature or by chance.</param>
/// <param name="accidents">Verbs for what goes wrong.</param>
/// <param name="things">Nouns for what can break, sink or burn.</param>
/// <param name="blows">Nouns for violence.</param>
internal sealed class Calamity(WordSet disasters, WordSet accidents, WordSet things, WordSet blows)
{
    private static readonly string[] Of = ["of"];

    /// <summary>Whether the sentence names one and tells of no blow.</summary>
    public bool IsIn(Sentence sentence) => !HoldsBlow(sentence) && (NamesDisaster(sentence) || TellsOfAccident(sentence));

    /// <summary>"After the quake": what a text that opens so tells of.</summary>
    public bool Opens(Sentence sentence) => !HoldsBlow(sentence) && NamesDisaster(sentence);

    private bool NamesDisaster(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (disasters.Contains(sentence.Lemma(word)) && !(Prepositional.Find(sentence, word, Of) is >= 0 and var flood && sentence.Upos(flood) == Upos.NOUN)) return true; // "a flood of refugees"
        return false;
    }

    /// <summary>"The ferry sank", "The roof collapsed": a thing that can; talks and protests cannot.</summary>
    private bool TellsOfAccident(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
        {
            if (sentence.Upos(word) != Upos.VERB || !accidents.Contains(sentence.Lemma(word)) || sentence.Child(word, Deprel.Obj) >= 0) continue;
            if ((sentence.Child(word, Deprel.Nsubj) is >= 0 and var subject && things.Contains(sentence.Lemma(subject))) || (sentence.Child(word, Deprel.NsubjPass) is >= 0 and var passive && things.Contains(sentence.Lemma(passive)))) return true;
        }

        return false;
    }

    private bool HoldsBlow(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            if ((sentence.Upos(word) == Upos.NOUN && blows.Contains(sentence.Lemma(word))) || sentence.Lemma(word) is "shoot" or "bomb" or "shell" or "attack") return true;
        return false;
    }

    /// <summary>"Another 5,000 were injured": no doer, no weapon.</summary>
    public static bool IsVictim(Event found, Sentence sentence) =>
        found is { Type: EventType.Assault, Mode: null, Source.Count: 0 } && sentence.WordAt(found.Trigger.Start) is >= 0 and var word && sentence.Lemma(word) is "kill" or "injure" or "wound" or "hurt" or "drown" or "crush" or "burn" or "bury";
}
