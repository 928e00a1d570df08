using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>One sentence under reading, with what the document knows about its actors.</summary>
internal sealed class TextView(Sentence sentence, int number, EntityIndex index)
{
    public Sentence Sentence => sentence;

    /// <summary>Index of the sentence in the parsed text.</summary>
    public int Number => number;

    public EntityIndex Index => index;

    /// <summary>Who speaks the words now being read: "we" and "I" are theirs. Null outside quotation.</summary>
    public ActorRef? Speaker { get; set; }

    /// <summary>The phrase as an actor; what the mention says of it is taken over.</summary>
    public ActorRef Ref(TextSpan span, Mention? mention)
    {
        var actor = mention is null ? null : index.Actor(mention.Actor);
        return new ActorRef(span.Of(sentence.Text), span.Start, span.End, actor?.Id, actor?.Name, actor?.Type ?? EntityType.Other, actor?.Code);
    }

    /// <summary>Whom a pronoun stands for, shown by the phrase that last named it; null when nobody knows.</summary>
    public ActorRef? Pronoun(int word)
    {
        if (index.HeadedBy(number, word) is { } mention && index.Naming(mention.Actor, sentence[word].Start) is { } naming) return Ref(naming.Span, naming);
        return sentence.Lemma(word) is "we" or "I" or "it" or "he" or "she" or "they" or "its" or "their" or "our" ? Speaker : null;
    }
}
