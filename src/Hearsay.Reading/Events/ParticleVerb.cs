using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>"hand over the hostages" where the parser took the particle for a preposition: the phrase behind it is the object.</summary>
internal static class ParticleVerb
{
    /// <summary>The clause itself when no entry has a particle that stands right after the verb.</summary>
    public static Clause Read(Clause clause, ReadOnlySpan<EventEntry> entries)
    {
        var (sentence, next) = (clause.Sentence, clause.Word + 1);
        if (clause.Object >= 0 || clause.IsPassive || next >= sentence.Count || sentence.Deprel(next) != Deprel.Case) return clause;
        var phrase = sentence.Head(next);
        if (sentence.Head(phrase) != clause.Word || sentence.Deprel(phrase) != Deprel.Obl) return clause;
        foreach (var entry in entries)
            if (entry.Frame.Particle is { } particle && sentence.Form(next).Equals(particle, StringComparison.OrdinalIgnoreCase)) return clause with { Object = phrase, Particle = particle };
        return clause;
    }
}
