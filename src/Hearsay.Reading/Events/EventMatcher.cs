using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Picks the entry whose frame a clause fills.</summary>
internal sealed class EventMatcher(ActorFinder actors)
{
    public EventEntry? Match(TextView view, ReadOnlySpan<EventEntry> entries, Clause clause)
    {
        foreach (var entry in entries)
            if (Fits(view, entry.Frame, clause)) return entry;
        return null;
    }

    public bool Fits(TextView view, Frame frame, Clause clause)
    {
        if (!(frame.Tail.Length <= 1 && HasParticle(frame.Particle, clause)) && !FixedPhrase.Holds(clause.Sentence, clause.Word, frame.Tail)) return false;
        foreach (var requirement in frame.Requirements)
            if (IsMet(view, requirement, clause) == requirement.IsNegated) return false;
        return true;
    }

    private static bool HasParticle(string? particle, Clause clause)
    {
        if (particle is null || clause.Particle == particle) return true;
        var next = clause.Word + 1;
        return next < clause.Sentence.Count && clause.Sentence.Form(next).Equals(particle, StringComparison.OrdinalIgnoreCase);
    }

    private bool IsMet(TextView view, Requirement requirement, Clause clause)
    {
        if (requirement.Role.Slot == Slot.Modifier) return HasModifier(clause, requirement.Words!);
        var word = SlotReader.Word(clause, requirement.Role);
        if (word < 0) return false;
        if (requirement.NeedsActor) return actors.IsActor(view, word);
        if (requirement.Words is not { } words || words.Covers(clause.Sentence, SlotReader.Content(clause.Sentence, word))) return true;
        if (requirement.Role.Slot == Slot.Object && HasCommonName(clause.Sentence, word, words)) return true;
        return requirement.Role.Slot == Slot.Subject && (HasCommonName(clause.Sentence, word, words) || (clause.OtherSubject >= 0 && words.Covers(clause.Sentence, clause.OtherSubject)));
    }

    /// <summary>"Typhoon Haiyan": the common noun before a name says what it names.</summary>
    private static bool HasCommonName(Sentence sentence, int word, WordSet words)
    {
        if (sentence.Upos(word) != Upos.PROPN) return false;
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) is Deprel.Compound or Deprel.Flat or Deprel.NmodDesc && words.Contains(sentence.Lemma(child))) return true;
        return false;
    }

    private static bool HasModifier(Clause clause, WordSet words)
    {
        foreach (var child in clause.Sentence.Children(clause.Deed))
            if (clause.Sentence.Deprel(child) is Deprel.Amod or Deprel.Compound or Deprel.Advmod or Deprel.Nmod && words.Contains(clause.Sentence.Lemma(child))) return true;
        return false;
    }
}
