using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// A predicate with its logical arguments: for a passive the subject stands in <see cref="Object"/> and the agent in
/// <see cref="Subject"/>. Positions are words of the sentence, -1 where the clause has none.
/// </summary>
internal sealed record Clause(Sentence Sentence, int Word)
{
    public int Subject { get; init; } = -1;

    /// <summary>A second word that the parser called subject, used when the first stands for nobody.</summary>
    public int OtherSubject { get; init; } = -1;

    public int Object { get; init; } = -1;

    /// <summary>Whether the object was only lent by the verb behind ("arrested and questioned the student"), and may be no object here.</summary>
    public bool IsObjectLent { get; init; }

    public int Indirect { get; init; } = -1;

    /// <summary>The head of a clausal complement.</summary>
    public int Complement { get; init; } = -1;

    /// <summary>The head of a clause of purpose or manner ("to protest ...", "accusing ...").</summary>
    public int Adjunct { get; init; } = -1;

    /// <summary>The noun that names the deed under a light verb ("launch an attack") or alone; -1 for a verb.</summary>
    public int Noun { get; init; } = -1;

    public string? Particle { get; init; }

    public bool IsPassive { get; init; }

    public bool IsNegated { get; init; }

    public Modality Modality { get; init; }

    public Condition Condition { get; init; }

    /// <summary>Of the verb.</summary>
    public string Lemma { get; init; } = Sentence.Lemma(Word);

    /// <summary>The word that names the deed.</summary>
    public int Deed => Noun >= 0 ? Noun : Word;

    /// <summary>The first phrase after one of the prepositions: of the naming noun, of the verb, or of its object; -1 when there is none.</summary>
    public int Oblique(ReadOnlySpan<string> prepositions) => Beside(prepositions) is var beside and >= 0 ? beside : Deeper(prepositions);

    /// <summary>The same, but only where the parser hung it on them.</summary>
    public int Beside(ReadOnlySpan<string> prepositions)
    {
        if (Noun >= 0 && Prepositional.Find(Sentence, Noun, prepositions) is var atNoun and >= 0) return atNoun;
        if (Prepositional.Find(Sentence, Word, prepositions) is var atVerb and >= 0) return atVerb;
        return Object >= 0 && !IsPassive ? Prepositional.Find(Sentence, Object, prepositions) : -1;
    }

    /// <summary>"a donation of ten dollars to the council", "attacked with mortars on the town": hung by the parser one phrase too deep.</summary>
    private int Deeper(ReadOnlySpan<string> prepositions)
    {
        var thing = Noun >= 0 ? Noun : Object;
        if (thing >= 0 && Prepositional.Find(Sentence, thing, ["of"]) is var measured and >= 0 && Prepositional.Find(Sentence, measured, prepositions) is var found and >= 0) return found;
        if (thing >= 0 && prepositions is ["on"] or ["against"] or ["on", "against"])
            foreach (var child in Sentence.Children(thing))
                if (Sentence.Deprel(child) == Deprel.Nmod && Prepositional.Find(Sentence, child, prepositions) is var deeper and >= 0) return deeper; // "the blame for it on the council"
        if (Object < 0 && Noun < 0 && prepositions is ["with"])
            foreach (var child in Sentence.Children(Word))
                if (child > Word && Sentence.Deprel(child) == Deprel.Obl && Prepositional.IsLedBy(Sentence, child, "at") && Prepositional.Find(Sentence, child, prepositions) is >= 0 and var partner) return partner; // "met at the palace with the envoy"
        return Object < 0 && Prepositional.Find(Sentence, Word, ["with"]) is var means and >= 0 ? Prepositional.Find(Sentence, means, prepositions) : -1;
    }
}
