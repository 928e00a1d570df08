using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Which actor a source stands for, and what kind of voice it is.</summary>
internal sealed class VoiceReader(QuotedText text, CueLexicon lexicon)
{
    public (string? Speaker, VoiceKind Kind) Read(Draft draft)
    {
        if (draft.SourceHead < 0) return (null, draft.Entry?.Takes(Complements.Evidential) == true ? VoiceKind.Author : VoiceKind.Anonymous);
        var sentence = text.Parsed.Sentences[draft.Sentence];
        if (Grammar.IsFirstPerson(sentence, draft.SourceHead)) return Self(draft, sentence);
        var head = Grammar.Referent(sentence, draft.SourceHead);
        var mention = text.Mentions.HeadedBy(draft.Sentence, head) ?? text.Mentions.HeadedBy(draft.Sentence, draft.SourceHead);
        if (mention is { Kind: MentionKind.Pronoun } && sentence.Lemma(head) is "he" or "she" && !IsPerson(mention.Actor)) mention = null;
        var kind = Kind(draft, sentence, head, mention);
        if (kind == VoiceKind.Anonymous && sentence.Lemma(head).StartsWith("spokes", StringComparison.OrdinalIgnoreCase) && Appended(draft, sentence) is { } named) return (named.Actor, VoiceKind.Person);
        if (kind == VoiceKind.Document && Maker(draft.Sentence, sentence, head) is { } maker) return (maker.Actor, OfActor(maker.Actor) ?? kind);
        return (mention?.Actor, kind);
    }

    /// <summary>Somebody's name, or a description whose last word is one for somebody: "he" is no town and no fiasco.</summary>
    private bool IsPerson(string actor)
    {
        if (text.Mentions.Actor(actor) is not { Names.Count: 0 } nameless) return text.Mentions.Actor(actor)?.Type == EntityType.Per;
        var last = nameless.Name[(nameless.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        return lexicon.Sources.Kind(last) is not null;
    }

    /// <summary>"I" and "we" outside of all quotations are the writer, or the outlet; inside one <see cref="AttributionMaker"/> knows whose they are.</summary>
    private (string? Speaker, VoiceKind Kind) Self(Draft draft, Sentence sentence) =>
        text.Mentions.HeadedBy(draft.Sentence, draft.SourceHead) is { } mention ? (mention.Actor, OfActor(mention.Actor) ?? VoiceKind.Person)
        : (null, text.QuoteAt(sentence[draft.SourceHead].Start) is null ? VoiceKind.Author : VoiceKind.Person);

    /// <summary>"a spokeswoman for the ministry Lena Brask": the name at the end, with nothing that joins it to what is before.</summary>
    private Mention? Appended(Draft draft, Sentence sentence)
    {
        if (draft.Source.Count == 0) return null;
        for (var word = sentence.Count - 1; word > draft.SourceHead; word--)
        {
            if (sentence[word].End > draft.Source[^1].End || text.Mentions.HeadedBy(draft.Sentence, word) is not { Type: EntityType.Per, Kind: MentionKind.Name } name) continue;
            var first = word;
            while (first > 0 && sentence[first - 1].Start >= name.Span.Start) first--;
            return name.Span.End == draft.Source[^1].End && sentence.Upos(first - 1) is Upos.NOUN or Upos.PROPN && text.Mentions.HeadedBy(draft.Sentence, first - 1) is { Type: EntityType.Org } ? name : null;
        }

        return null;
    }

    /// <summary>Who speaks through a document: "a report in the Courier", "his letter", "a video published by the ministry".</summary>
    private Mention? Maker(int at, Sentence sentence, int document)
    {
        foreach (var child in sentence.Children(document))
        {
            var maker = sentence.Deprel(child) switch
            {
                Deprel.NmodPoss => child,
                Deprel.Acl when Grammar.IsPassive(sentence, child) && lexicon.Verbs.Match(sentence, child).Entry is { } entry && entry.Takes(Complements.Author) => Grammar.Agent(sentence, child),
                Deprel.Nmod when Grammar.Case(sentence, child) is >= 0 and var preposition && sentence.Lemma(preposition) is "by" or "from" or "in" => child,
                _ => -1,
            };
            if (maker >= 0 && text.Mentions.HeadedBy(at, maker) is { Type: EntityType.Per or EntityType.Org } mention && text.Mentions.Actor(mention.Actor) is not null) return mention;
        }

        return null;
    }

    private VoiceKind Kind(Draft draft, Sentence sentence, int head, Mention? mention)
    {
        if (AsksForAnonymity(draft)) return VoiceKind.Anonymous;
        if (mention is { Kind: MentionKind.Pronoun } && OfActor(mention.Actor) is { } known) return known;
        var kind = lexicon.Sources.Kind(text, draft.Sentence, head) ?? (sentence.Upos(head) == Upos.NOUN && lexicon.Sources.IsLifeless(sentence.Lemma(head)) ? VoiceKind.Document : VoiceKind.Person);
        if (kind != VoiceKind.Person || sentence.Upos(head) != Upos.NOUN) return kind;
        if (sentence.Xpos(head) == "NNS") return VoiceKind.Group;
        return IsUnnamed(sentence, head) ? VoiceKind.Anonymous : VoiceKind.Person;
    }

    private VoiceKind? OfActor(string id) => text.Mentions.Actor(id) switch
    {
        { Subtype: "outlet" } => VoiceKind.Outlet,
        { Type: EntityType.Per } => VoiceKind.Person,
        { Type: EntityType.Org or EntityType.Nat or EntityType.Loc } => VoiceKind.Group,
        _ => null,
    };

    /// <summary>"an official", "another aide", with no name beside it.</summary>
    private static bool IsUnnamed(Sentence sentence, int head)
    {
        var isIndefinite = false;
        foreach (var child in sentence.Children(head))
        {
            if (sentence.Upos(child) == Upos.PROPN && sentence.Deprel(child) is Deprel.Appos or Deprel.Flat) return false;
            isIndefinite |= sentence.Lemma(child) is "a" or "an" or "another" or "one" or "some" && sentence.Deprel(child) is Deprel.Det or Deprel.Nummod;
        }

        return isIndefinite;
    }

    private bool AsksForAnonymity(Draft draft)
    {
        foreach (var piece in draft.Source)
            if (piece.Slice(text.Text).Contains("anonym", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
