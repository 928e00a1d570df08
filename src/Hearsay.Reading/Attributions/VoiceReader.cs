using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Which actor a source stands for, and what kind of voice it is.</summary>
internal sealed class VoiceReader(QuotedText text, CueLexicon lexicon)
{
    public (string? Speaker, VoiceKind Kind) Read(Draft draft)
    {
        if (draft.SourceHead < 0) return (null, VoiceKind.Anonymous);
        var sentence = text.Parsed.Sentences[draft.Sentence];
        var head = Grammar.Referent(sentence, draft.SourceHead);
        var mention = text.Mentions.HeadedBy(draft.Sentence, head) ?? text.Mentions.HeadedBy(draft.Sentence, draft.SourceHead);
        return (mention?.Actor, Kind(draft, sentence, head, mention));
    }

    private VoiceKind Kind(Draft draft, Sentence sentence, int head, Mention? mention)
    {
        if (AsksForAnonymity(draft)) return VoiceKind.Anonymous;
        if (mention is { Kind: MentionKind.Pronoun } && OfActor(mention.Actor) is { } known) return known;
        var kind = lexicon.Sources.Kind(text, draft.Sentence, head) ?? VoiceKind.Person;
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
