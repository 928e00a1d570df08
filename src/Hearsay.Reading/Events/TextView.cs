using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>One sentence under reading, with what the document knows about its actors.</summary>
/// <param name="attributions">Of the whole document: the source of a quotation is whom its "we" means.</param>
internal sealed class TextView(Sentence sentence, int number, EntityIndex index, IReadOnlyList<Attribution> attributions)
{
    public Sentence Sentence => sentence;

    /// <summary>Index of the sentence in the parsed text.</summary>
    public int Number => number;

    public EntityIndex Index => index;

    /// <summary>Subject of the saying verb over the words now being read; null when no verb in the sentence reports them.</summary>
    public ActorRef? Speaker { get; set; }

    /// <summary>The phrase as an actor; what the mention says of it is taken over.</summary>
    public ActorRef Ref(TextSpan span, Mention? mention)
    {
        var actor = mention is null ? null : index.Actor(mention.Actor);
        if (mention is { Kind: MentionKind.Name } && mention.Span.Start == span.Start && mention.Span.End > span.End) span = mention.Span; // "al" of "al-Sadr"
        return new ActorRef(span.Of(sentence.Text), span.Start, span.End, actor?.Id, actor?.Name, actor?.Type ?? EntityType.Other, actor?.Code);
    }

    /// <summary>Whom a pronoun stands for, shown by the phrase that last named it; null when nobody knows.</summary>
    public ActorRef? Pronoun(int word)
    {
        if (sentence.Form(word) is "mine" && word > 0 && sentence.Upos(word - 1) is Upos.DET or Upos.NOUN or Upos.ADJ) return null; // "a roadside mine"
        if (index.HeadedBy(number, word) is { } mention && index.Naming(mention.Actor, sentence[word].Start) is { } naming && !(IsOfPerson(word) && index.Actor(mention.Actor)?.Type is not (null or EntityType.Per))) return Ref(naming.Span, naming);
        if (Speaker is not null && !IsOfOthers(word) && !(IsOfThing(word) && IsSomebody(Speaker)) && sentence.Lemma(word).ToLowerInvariant() is "i" or "we" or "he" or "she" or "they" or "it" or "me" or "us" or "him" or "her" or "them" or "my" or "our" or "his" or "their" or "its" or "mine" or "ours" or "hers" or "theirs" or "myself" or "ourselves" or "himself" or "herself" or "themselves" or "itself") return Speaker;
        return sentence.Lemma(word) is "we" or "I" or "our" or "my" ? Quoted(sentence[word].Start) : null;
    }

    /// <summary>"They shot at us," he said: who is quoted speaks of himself as "I" and "we".</summary>
    private bool IsOfOthers(int word)
    {
        if (sentence.Lemma(word).ToLowerInvariant() is not ("he" or "she" or "they" or "it" or "his" or "her" or "their" or "him" or "them")) return false;
        foreach (var attribution in attributions)
            if (attribution.Quoted == Core.Quotation.Direct && Covers(attribution, sentence[word].Start)) return true;
        return false;
    }

    /// <summary>Whether somebody is said to say it.</summary>
    public bool IsQuoted(int position)
    {
        foreach (var attribution in attributions)
            if (Covers(attribution, position)) return true;
        return false;
    }

    /// <summary>"a UN official": described as a person, where a name may have been mistaken for one.</summary>
    private static bool IsSomebody(ActorRef actor) => actor.Type == EntityType.Per && char.IsLower(actor.Text[actor.Text.LastIndexOf(' ') + 1]);

    /// <summary>"it" is no man and no woman.</summary>
    private bool IsOfThing(int word) => sentence.Lemma(word).ToLowerInvariant() is "it" or "its" or "itself";

    /// <summary>"he" is no town and no council.</summary>
    private bool IsOfPerson(int word) => sentence.Lemma(word).ToLowerInvariant() is "he" or "she" or "him" or "his" or "her";

    /// <summary>The source of the innermost attribution whose content covers the position.</summary>
    private ActorRef? Quoted(int position)
    {
        Attribution? best = null;
        foreach (var attribution in attributions)
            if (attribution.Source.Count > 0 && Covers(attribution, position) && (best is null || attribution.Content[0].Start >= best.Content[0].Start)) best = attribution;
        if (best is null) return null;
        if (best.Speaker is { } actor && index.Naming(actor, position) is { } naming) return Ref(naming.Span, naming);
        return IsPronoun(best.Source[0]) ? null : Ref(best.Source[0], null);
    }

    private bool IsPronoun(TextSpan span)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (sentence[word].Span == span) return sentence.Upos(word) == Upos.PRON;
        return span.Length < 5;
    }

    private static bool Covers(Attribution attribution, int position)
    {
        foreach (var span in attribution.Content)
            if (span.Contains(position)) return true;
        return false;
    }
}
