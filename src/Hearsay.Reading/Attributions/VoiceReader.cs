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
        var head = WhoIs(draft.Sentence, sentence, draft.SourceHead);
        var mention = text.Mentions.HeadedBy(draft.Sentence, head) ?? text.Mentions.HeadedBy(draft.Sentence, draft.SourceHead);
        if (mention is { Kind: MentionKind.Pronoun } && sentence.Lemma(head) is "he" or "she" && !IsPerson(mention.Actor)) mention = null;
        if (mention is { Type: EntityType.Nat } && IsOne(sentence, head)) return (null, IsUnnamed(sentence, head) ? VoiceKind.Anonymous : VoiceKind.Person);
        var kind = Kind(draft, sentence, head, mention);
        if (NameAhead(draft, sentence, head) is { } ahead) return (ahead.Actor, VoiceKind.Person);
        if (kind is not VoiceKind.Document && mention?.Kind != MentionKind.Name && draft.Source.Count > 0 && NameBeside(draft.Sentence, sentence, head, draft.Source[^1].End) is { } beside) return (beside.Actor, OfActor(beside.Actor) ?? kind);
        if (kind == VoiceKind.Anonymous && sentence.Lemma(head).StartsWith("spokes", StringComparison.OrdinalIgnoreCase) && Appended(draft, sentence) is { } named) return (named.Actor, VoiceKind.Person);
        if (kind == VoiceKind.Document && Maker(draft.Sentence, sentence, head) is { } maker) return (maker.Actor, OfActor(maker.Actor) ?? kind);
        return (mention?.Actor, kind);
    }

    /// <summary>What a relative word stands for: "Ana Brask, the first member of the committee, who said": no committee is a "who", but the person it tells about.</summary>
    private int WhoIs(int at, Sentence sentence, int source)
    {
        const int Highest = 4; // steps
        var noun = Grammar.Referent(sentence, source);
        if (noun == source || sentence.Lemma(source) != "who" || !IsBody(at, sentence, noun)) return noun;
        for (var (word, steps) = (noun, 0); steps < Highest && sentence.Deprel(word) is Deprel.Nmod or Deprel.Appos; steps++)
        {
            word = sentence.Head(word);
            if (text.Mentions.HeadedBy(at, word) is { Type: EntityType.Per } || (sentence.Xpos(word) == "NNS" && lexicon.Sources.Kind(sentence.Lemma(word)) is VoiceKind.Person)) return word;
        }

        return noun;
    }

    private bool IsBody(int at, Sentence sentence, int noun) => text.Mentions.HeadedBy(at, noun) is { } mention ? mention.Type is EntityType.Org or EntityType.Loc
        : sentence.Xpos(noun) == "NN" && lexicon.Sources.Kind(sentence.Lemma(noun)) is not (VoiceKind.Person or VoiceKind.Anonymous);

    /// <summary>"a Republican": one of them, and not the people.</summary>
    private static bool IsOne(Sentence sentence, int head) =>
        sentence.Xpos(head) is "NN" or "NNP" && sentence.Child(head, Deprel.Det) is >= 0 and var article && sentence.Lemma(article) is "a" or "an" or "one" or "another" or "this" or "that";

    /// <summary>
    /// "a former spokesman for the ministry, Oleg Brask, who", "the operator, Harven Lines,", "a member of parliament Lena Tide": the name between commas, at the end, or
    /// right behind a description of one.
    /// </summary>
    private Mention? NameBeside(int at, Sentence sentence, int head, int end)
    {
        if (!IsOneDescribed(sentence, head)) return null;
        for (var word = head + 1; word < sentence.Count && sentence[word].End <= end; word++)
        {
            if (Grammar.IsRelative(sentence, word) && sentence.Upos(word) != Upos.DET) return null;
            var isBehind = sentence.Form(word - 1) is "," || IsBehindPost(sentence, head, word);
            if ((!isBehind && (!IsRightBehind(sentence, head, word))) || sentence.Child(word, Deprel.Case) >= 0 || Named(at, sentence, word) is not { } name || (!isBehind && name.Type != EntityType.Per)) continue;
            var next = word;
            while (next < sentence.Count && sentence[next].Start < name.Span.End) next++;
            if (next == sentence.Count || sentence.Form(next) is "," || sentence[next].Start >= end) return name;
        }

        return null;
    }

    /// <summary>"a survivor, vegetable seller Lena Tide,": nothing but what she does stands between the comma and the name.</summary>
    private static bool IsBehindPost(Sentence sentence, int head, int name)
    {
        const int Longest = 5; // words
        var first = name;
        while (first > head + 1 && name - first < Longest && sentence.Upos(first - 1) is Upos.NOUN or Upos.ADJ && (sentence.Head(first - 1) == head || (sentence.Head(first - 1) >= first - 1 && sentence.Head(first - 1) <= name))) first--;
        return first < name && sentence.Form(first - 1) is ",";
    }

    /// <summary>"a member of parliament Lena Tide"; in "a spokesman for commander Tide", "the wife of President Tide" the name is another's.</summary>
    private bool IsRightBehind(Sentence sentence, int head, int name)
    {
        if (sentence.Deprel(name) is not (Deprel.Nmod or Deprel.Appos) || sentence.Head(name) != head) return false;
        for (var word = head + 1; word < name; word++)
            if ((sentence.Upos(word) == Upos.ADP && sentence.Lemma(word) != "of") || (sentence.Upos(word) is Upos.NOUN or Upos.PROPN && lexicon.Sources.Kind(sentence.Lemma(word).ToLowerInvariant()) is VoiceKind.Person or VoiceKind.Anonymous)) return false;
        return true;
    }

    /// <summary>"Ana Veld, a former minister wrote": the name with which the source begins, where the noun behind it was read as the subject.</summary>
    private Mention? NameAhead(Draft draft, Sentence sentence, int head)
    {
        if (sentence.Upos(head) != Upos.NOUN || draft.Source.Count == 0 || sentence.WordAt(draft.Source[0].Start) is not (>= 0 and var first) || first >= head) return null;
        if (first > 1 && sentence.Form(first - 1) is "," && sentence.Lemma(first) is "a" or "an") return Opening(draft.Sentence, sentence, first - 1);
        if (Named(draft.Sentence, sentence, first) is not { Type: EntityType.Per } name) return null;
        var next = first;
        while (next < head && sentence[next].Start < name.Span.End) next++;
        return next + 1 < head && sentence.Form(next) is "," && sentence.Lemma(next + 1) is "a" or "an" or "the" && sentence.Child(head, Deprel.Cc) < 0 ? name : null;
    }

    /// <summary>The name of a person that is all that stands before this comma; null for others.</summary>
    private Mention? Opening(int at, Sentence sentence, int comma) =>
        Named(at, sentence, 0) is { Type: EntityType.Per } name && name.Span.End == sentence[comma - 1].End ? name : null;

    /// <summary>A noun for one, or "one of them", with nobody else beside it.</summary>
    private static bool IsOneDescribed(Sentence sentence, int head) =>
        sentence.Child(head, Deprel.Conj) < 0 && sentence.Upos(head) switch
        {
            Upos.NOUN => sentence.Xpos(head) != "NNS",
            Upos.ADJ => true, // "chief executive"
            Upos.NUM or Upos.PRON or Upos.DET => sentence.Lemma(head).ToLowerInvariant() is "one" or "another",
            _ => false,
        };

    /// <summary>The name of a person or a body that begins with this word, wherever its head stands.</summary>
    private Mention? Named(int at, Sentence sentence, int first)
    {
        const int Longest = 8; // words
        for (var word = first; word < Math.Min(sentence.Count, first + Longest); word++)
            if (text.Mentions.HeadedBy(at, word) is { Type: EntityType.Per or EntityType.Org, Kind: MentionKind.Name } name && name.Span.Start == sentence[first].Start) return name;
        return null;
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
            if (maker >= 0 && Whose(at, sentence, maker) is { Type: EntityType.Per or EntityType.Org } mention && text.Mentions.Actor(mention.Actor) is not null) return mention;
        }

        return null;
    }

    /// <summary>Of "whose" the person or body that it stands for.</summary>
    private Mention? Whose(int at, Sentence sentence, int maker)
    {
        var owner = Grammar.Referent(sentence, maker);
        if (owner == maker && Grammar.IsRelative(sentence, maker) && sentence.Head(maker) is >= 0 and var owned && sentence.Head(owned) is >= 0 and var verb && Grammar.Antecedent(sentence, verb) is >= 0 and var antecedent) owner = antecedent;
        return (owner != maker ? NameBeside(at, sentence, owner, sentence[maker].Start) : null) ?? text.Mentions.HeadedBy(at, owner);
    }

    private VoiceKind Kind(Draft draft, Sentence sentence, int head, Mention? mention)
    {
        if (AsksForAnonymity(draft)) return VoiceKind.Anonymous;
        if (mention is { Type: EntityType.Per } && text.Mentions.Actor(mention.Actor) is { Names.Count: > 0 }) return VoiceKind.Person;
        if (mention is { Kind: MentionKind.Pronoun } && OfActor(mention.Actor) is { } known) return known;
        var kind = lexicon.Sources.Kind(text, draft.Sentence, head) ?? (sentence.Upos(head) == Upos.NOUN && lexicon.Sources.IsThing(sentence.Lemma(head)) ? VoiceKind.Document : VoiceKind.Person);
        if (kind == VoiceKind.Person && mention is null && (sentence.Lemma(head) == "it" || sentence.Xpos(head) == "NNPS" || (sentence.Upos(head) == Upos.PROPN && sentence.Child(head, Deprel.Det) is >= 0 and var article && sentence.Lemma(article) == "the"))) return VoiceKind.Group; // "The Briar in Veldt"
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
