using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// Turns a word that fills a role into the actors it stands for: opens conjunctions and shared heads ("Hungarian and Romanian
/// officials"), resolves pronouns through the entities, and goes from a thing to its owner ("the ministry's decision").
/// </summary>
internal sealed class ActorFinder(ActorNouns nouns, WordClasses classes)
{
    private const int Depth = 4; // from a thing to whom it belongs, at most this many steps
    private const int Listed = 6; // members of a list, each hung on the one before

    private static readonly string[] Owners = ["of", "by", "against", "from", "on", "for", "with"];
    private static readonly string[] Doers = ["by", "of", "from"]; // "a blast near the market": the market set off nothing
    private static readonly string[] Raiders = ["by", "from"]; // "the bombing of a school": the school bombed nobody
    private static readonly string[] Of = ["of"];
    private static readonly string[] Whence = ["of", "from"];
    private static readonly string[] Partners = ["with", "against"];

    private readonly WordSet _calendar = classes.Named("calendar");
    private readonly WordSet _collectives = classes.Named("collective");
    private readonly WordSet _counts = classes.Named("count");
    private readonly WordSet _settlements = classes.Named("settlement");
    private readonly WordSet _holding = classes.Named("holding");
    private readonly WordSet _hardware = classes.Named("hardware");
    private readonly WordSet _arms = classes.Resolve("weaponry|weapon"); // "its guns" fire for it
    private readonly WordSet _violence = classes.Resolve("violence|blast-act");
    private readonly WordSet _occasions = classes.Named("occasion");
    private readonly WordSet _persons = classes.Named("everyone");
    private readonly WordSet _ranks = classes.Named("rank-and-file");
    private readonly WordSet _parts = classes.Named("detachment");

    /// <summary>Adds the actors of the phrase under <paramref name="head"/>; nothing when it stands for none.</summary>
    public void Collect(TextView view, int head, List<ActorRef> into) => Collect(view, head, Owners, into);

    /// <summary>Adds whoever acts in the phrase: a thing acts for its owner or maker, never for the place where it is.</summary>
    public void CollectDoers(TextView view, int head, List<ActorRef> into) => Collect(view, head, Doers, into);

    /// <summary>Adds who does what a noun names, by possessor, people or "by"; whom it is done to never.</summary>
    public void CollectOwners(TextView view, int deed, List<ActorRef> into) => AddOwner(view, deed, Raiders, Depth, into);

    private void Collect(TextView view, int head, string[] owners, List<ActorRef> into)
    {
        if (head < 0 || IsInfinitive(view.Sentence, head)) return;
        if (owners == Doers && _violence.Contains(view.Sentence.Lemma(head))) owners = Raiders;
        AddOne(view, head, owners, Depth, into);
        AddJoined(view, head, owners, Listed, into);
    }

    private static bool IsInfinitive(Sentence sentence, int head) => sentence.Upos(head) == Upos.VERB && sentence.Xpos(head) == "VB";

    /// <summary>"its refusal to deal with them": whom the infinitive under a noun concerns; the word itself when it is no infinitive.</summary>
    public static int Undergoer(Sentence sentence, int verb) => !IsInfinitive(sentence, verb) ? verb : sentence.Child(verb, Deprel.Obj) is >= 0 and var direct ? direct : Prepositional.Find(sentence, verb, Partners);

    /// <summary>What "and" joins to the head; parsers hang the last of three on the first or on the second.</summary>
    private void AddJoined(TextView view, int head, string[] owners, int depth, List<ActorRef> into)
    {
        foreach (var child in view.Sentence.Children(head))
        {
            if (depth == 0 || !(view.Sentence.Deprel(child) == Deprel.Conj ? IsJoined(view.Sentence, head) : IsHeadlinePair(view.Sentence, head, child)) || HasVerbBelow(view.Sentence, child)) continue;
            if (owners != Owners && !Named(view, head) && (IsMerePlace(view, child) || _settlements.Contains(view.Sentence.Lemma(child)))) continue; // "bombs in Tarkesh and Belkesh"
            AddOne(view, child, owners, Depth, into);
            AddJoined(view, child, owners, depth - 1, into);
        }
    }

    /// <summary>"Japan, Philippines to sign pact".</summary>
    private static bool IsHeadlinePair(Sentence sentence, int head, int child) =>
        sentence.Deprel(child) == Deprel.Appos && child == head + 2 && head == sentence.Root && sentence.Upos(head) == Upos.PROPN && sentence.Upos(child) == Upos.PROPN
        && sentence.Form(head + 1) is "," && sentence.Upos(sentence.Count - 1) != Upos.PUNCT;

    /// <summary>Whether the list has an "and": without one it is a name with what explains it ("Joss Marrow, commander, Northern Fleet"), but in a headline.</summary>
    private static bool IsJoined(Sentence sentence, int head)
    {
        if (sentence.Upos(sentence.Count - 1) != Upos.PUNCT) return true;
        var last = head;
        for (var (at, left) = (head, Listed); at >= 0 && left > 0; (at, left) = (sentence.Child(at, Deprel.Conj), left - 1)) last = at;
        foreach (var child in sentence.Children(head))
            if (sentence.Deprel(child) == Deprel.Conj) last = Math.Max(last, child);
        for (var word = head + 1; word < last; word++)
            if (sentence.Upos(word) == Upos.CCONJ) return true;
        return false;
    }

    /// <summary>Whether the word itself heads a phrase for an actor, so that no owner need be looked for.</summary>
    public bool IsActor(TextView view, int head) => head >= 0 && (Named(view, head) || IsCollectiveOfActors(view, head) || IsPersonal(view.Sentence, head) || IsUnnamedCount(view.Sentence, head));

    /// <summary>"Dozens were arrested", "killing twelve": people, where only their number is told.</summary>
    private bool IsUnnamedCount(Sentence sentence, int head)
    {
        if (sentence.Deprel(head) is not (Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj or Deprel.Conj) || Inner(sentence, head) >= 0 || sentence.Child(head, Deprel.NmodPoss) >= 0) return false;
        if (sentence.Deprel(head) == Deprel.Obj && sentence.Lemma(sentence.Head(head)) is "promise" or "pledge" or "offer" or "send" or "buy" or "sell" or "build" or "order" or "deliver" or "provide" or "supply" or "donate") return false; // "promised six"
        if (sentence.Upos(head) == Upos.NUM) return !IsYear(sentence.Form(head)) && !(head > 0 && _calendar.Contains(sentence.Lemma(head - 1))) && sentence.Lemma(head) != "one" && sentence.Child(head, Deprel.Compound) < 0;
        return sentence.Upos(head) == Upos.NOUN && sentence.Xpos(head) == "NNS" && _counts.Contains(sentence.Lemma(head));
    }

    private static bool IsYear(ReadOnlySpan<char> form) => form.Length == 4 && form[0] is '1' or '2' && int.TryParse(form, out _);

    /// <summary>A pronoun of people, whoever they are.</summary>
    private static bool IsPersonal(Sentence sentence, int head) =>
        sentence.Upos(head) == Upos.PRON && (sentence.Lemma(head).ToLowerInvariant() is "he" or "she" or "they" or "who" || sentence.Form(head).Equals("we", StringComparison.OrdinalIgnoreCase));

    public bool IsSettlement(string lemma) => _settlements.Contains(lemma);

    public bool IsActorNoun(string lemma) => nouns.Contains(lemma);

    private static bool HasVerbBelow(Sentence sentence, int word) => sentence.Upos(word) == Upos.VERB || sentence.Child(word, Deprel.Nsubj) >= 0;

    private void AddOne(TextView view, int head, string[] owners, int depth, List<ActorRef> into)
    {
        var sentence = view.Sentence;
        if (IsCollective(sentence, head) && Inner(sentence, head) is var inner and >= 0) Collect(view, inner, owners, into); // "none of the protesters"
        else if (sentence.Upos(head) == Upos.PRON && !sentence.Form(head).SequenceEqual("US") && !_persons.Contains(sentence.Lemma(head))) AddPronoun(view, head, into);
        else if (Holder(sentence, head) is var holder and >= 0) AddOne(view, holder, owners, depth, into);
        else if (_settlements.Contains(sentence.Lemma(head)) && view.Index.HeadedBy(view.Number, head) is not { Type: EntityType.Org, Kind: MentionKind.Name } && Inner(sentence, head) is var town and >= 0 && sentence.Upos(town) == Upos.PROPN) AddOne(view, town, owners, depth, into);
        else if (Named(view, head) || IsUnnamedCount(sentence, head)) AddNamed(view, head, into);
        else if (depth > 0) AddOwner(view, head, owners, depth, into);
    }

    /// <summary>"an army-held bridge", "rebel-controlled districts": the word for whoever holds it, or -1.</summary>
    private int Holder(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
            if (child < head && _holding.Contains(sentence.Lemma(child)) && sentence.Child(child, Deprel.Punct) < 0 && sentence.Child(child, Deprel.Compound) is >= 0 and var holder && holder == child - 2) return holder;
        return -1;
    }

    private static bool IsMerePlace(TextView view, int word) =>
        view.Index.HeadedBy(view.Number, word) is { Type: EntityType.Loc } mention && view.Index.Actor(mention.Actor)?.Subtype != "state";

    private bool IsCollectiveOfActors(TextView view, int head) =>
        IsCollective(view.Sentence, head) && Inner(view.Sentence, head) is var inner and >= 0 && Named(view, inner);

    private bool IsCollective(Sentence sentence, int head) => sentence.Upos(head) == Upos.NUM || (sentence.Upos(head) != Upos.PROPN && _collectives.Contains(sentence.Lemma(head)));

    private static int Inner(Sentence sentence, int head) => Prepositional.Find(sentence, head, Of);

    private bool Named(TextView view, int head)
    {
        var sentence = view.Sentence;
        if (_calendar.Contains(sentence.Lemma(head)) || _hardware.Names(sentence, head) || (char.IsUpper(sentence.Form(head)[^1]) && _hardware.Contains(sentence.Form(head).ToString())) || (sentence.Child(head, Deprel.Compound) is >= 0 and var kind && sentence.Upos(head) == Upos.NOUN && !nouns.Contains(sentence.Lemma(head)) && _hardware.Names(sentence, kind))) return false;
        if (view.Index.HeadedBy(view.Number, head) is { } mention && mention.Type != EntityType.Other && !IsBuilding(sentence, head, mention)) return true;
        if (sentence.Form(head).SequenceEqual("US")) return true;
        if (sentence.Upos(head) == Upos.VERB && char.IsLower(sentence.Form(head)[0]) && sentence.Xpos(head) != "VBG") return false; // "to institute a curfew"
        if (sentence.Lemma(head) == "state" && Inner(sentence, head) is >= 0 and var condition && sentence.Upos(condition) == Upos.NOUN) return false; // "a state of emergency"
        if (_occasions.Contains(sentence.Lemma(head))) return false;
        if (nouns.Contains(sentence.Lemma(head)) || _persons.Contains(sentence.Lemma(head))) return true;
        if (_violence.Contains(sentence.Lemma(head))) return false; // "Ambush kills 20": capital only as the first word
        if (sentence.Upos(head) == Upos.NOUN && sentence.Child(head, Deprel.Appos) is >= 0 and var person && view.Index.HeadedBy(view.Number, person) is { Type: EntityType.Per, Kind: MentionKind.Name }) return true; // "our printer, Omar Ruz"
        return ((sentence.Upos(head) == Upos.PROPN || IsMistaggedName(sentence, head)) && IsFreeName(view, head)) || HasActorBeside(sentence, head);
    }

    /// <summary>"the dam", "a front-line post": a place without people of its own stands for nobody; whom it belongs to may.</summary>
    private bool IsBuilding(Sentence sentence, int head, Mention mention) =>
        mention.Type == EntityType.Loc && (mention.Kind == MentionKind.Nominal || char.IsLower(sentence.Form(head)[0])) && sentence.Upos(head) == Upos.NOUN && !_settlements.Contains(sentence.Lemma(head)) && !nouns.Contains(sentence.Lemma(head));

    /// <summary>"Vice Foreign Minister" where the parser made the last word an apposition.</summary>
    private bool HasActorBeside(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
            if (child > head && sentence.Deprel(child) is Deprel.Appos or Deprel.Flat && sentence.Reach(child).First == head + 1 && nouns.Contains(sentence.Lemma(child))) return true;
        return false;
    }

    /// <summary>"Orban backed down" with the name taken for an adjective, "Human Rights Watch" with the last for a verb.</summary>
    private static bool IsMistaggedName(Sentence sentence, int head) =>
        sentence.Upos(head) is Upos.ADJ or Upos.VERB && sentence.Deprel(head) == Deprel.Nsubj && char.IsUpper(sentence.Form(head)[0]) && sentence.Child(head, Deprel.Det) < 0;

    /// <summary>A proper noun that the entities do not know: an actor where no entities were read, and as the subject or object of a verb.</summary>
    private static bool IsFreeName(TextView view, int head) =>
        view.Index.IsEmpty || ApposedMention(view, head) is not null
        || (view.Sentence.Deprel(head) is Deprel.Nsubj or Deprel.NsubjPass or Deprel.OblAgent && char.IsUpper(view.Sentence.Form(head)[0]) && view.Index.HeadedBy(view.Number, head) is null)
        || (view.Sentence.Deprel(head) == Deprel.Obj && char.IsUpper(view.Sentence.Form(head)[0]) && head > 0 && view.Sentence.Lemma(view.Sentence.Head(head)) is "accuse" or "blame" or "urge" or "warn" or "threaten");

    private static Mention? ApposedMention(TextView view, int head)
    {
        foreach (var child in view.Sentence.Children(head))
            if (view.Sentence.Deprel(child) is Deprel.Flat or Deprel.Appos or Deprel.Compound or Deprel.NmodDesc && view.Index.HeadedBy(view.Number, child) is { Type: not EntityType.Other } mention)
                return mention;
        return null;
    }

    private void AddNamed(TextView view, int head, List<ActorRef> into)
    {
        if (SharedHead.Split(view, head, into)) return;
        var mention = Body(view, head) ?? view.Index.HeadedBy(view.Number, head) ?? ApposedMention(view, head);
        Add(view.Ref(NounPhrase.Span(view.Sentence, head), mention), into);
    }

    /// <summary>"fighters from the Northern Front", "a convoy of the Guard": what they do, or is done to them, the named body does or suffers.</summary>
    private Mention? Body(TextView view, int head)
    {
        var sentence = view.Sentence;
        if (!(sentence.Xpos(head) == "NNS" && _ranks.Contains(sentence.Lemma(head))) && !_parts.Contains(sentence.Lemma(head))) return null;
        return Prepositional.Find(sentence, head, Whence) is >= 0 and var body && view.Index.HeadedBy(view.Number, body) is { Type: EntityType.Org } mention && view.Index.Actor(mention.Actor) is { } actor && actor.Names.Count > 0 ? mention : null;
    }

    private static void AddPronoun(TextView view, int head, List<ActorRef> into)
    {
        if (view.Pronoun(head) is { } actor) Add(actor, into);
    }

    /// <summary>"the ministry's decision", "Iranian missiles", "a call by the council": whoever the thing belongs to.</summary>
    private void AddOwner(TextView view, int head, string[] owners, int depth, List<ActorRef> into)
    {
        var sentence = view.Sentence;
        var owner = sentence.Child(head, Deprel.NmodPoss);
        if (owner >= 0 && (sentence.Upos(owner) != Upos.PRON || owners == Owners || _arms.Contains(sentence.Lemma(head))))
        {
            AddOne(view, owner, owners, depth - 1, into);
            if (into.Count > 0) return;
        }

        if (AddModifier(view, head, owners != Owners, into)) return;
        var complement = Prepositional.Find(sentence, head, owners);
        if (complement >= 0 && (owners == Owners || !IsMerePlace(view, complement))) AddOne(view, complement, owners, depth - 1, into);
    }

    /// <param name="isDoer">Whether it must act: "the Kandahar operation" was nothing that the town did.</param>
    private bool AddModifier(TextView view, int head, bool isDoer, List<ActorRef> into)
    {
        foreach (var child in view.Sentence.Children(head))
        {
            if (child > head || view.Sentence.Deprel(child) is not (Deprel.Amod or Deprel.Compound or Deprel.Nmod or Deprel.NmodDesc)) continue;
            if (_calendar.Contains(view.Sentence.Lemma(child)) || (view.Sentence.Form(child) is "patrol" && view.Sentence.Lemma(head) is "boat" or "car" or "vehicle" or "ship" or "vessel") || (view.Sentence.Form(child) is "court" && view.Sentence.Lemma(head) is "injunction" or "order" or "action" or "case" or "challenge" or "hearing" or "appearance" or "battle" or "martial" or "document") || (view.Sentence.Form(child) is "coalition" && view.Sentence.Deprel(child) == Deprel.Compound && view.Sentence.Lemma(head) is "talk" or "talks" or "negotiation" or "deal" or "agreement") || (isDoer && IsMerePlace(view, child))) continue;
            if (!IsNationality(view, child) && !(view.Sentence.Deprel(child) != Deprel.Amod && Named(view, child))) continue;
            if (!SharedHead.Split(view, head, into)) Add(view.Ref(NounPhrase.Span(view.Sentence, child), view.Index.HeadedBy(view.Number, child)), into);
            return true;
        }

        return false;
    }

    private static bool IsNationality(TextView view, int word) => SharedHead.IsNationality(view, word);

    private static void Add(ActorRef actor, List<ActorRef> into)
    {
        foreach (var known in into)
            if (known.Span.Overlaps(actor.Span) || (known.Actor is not null && known.Actor == actor.Actor)) return;
        into.Add(actor);
    }
}
