using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// Reads ties that a noun states: "X, leader of Y", "Y's ally X", "X is a rival of Y", "X became Y's ally", "X and Y are rivals",
/// "the alliance between X and Y".
/// </summary>
internal sealed class TieNouns(TieLexicon lexicon, EventMatcher matcher, ActorFinder actors, ClauseReader clauses, WordClasses classes)
{
    private static readonly string[] Owner = ["of", "to", "with", "for", "in", "at", "from"];
    private static readonly string[] Between = ["between", "among"];
    private static readonly string[] For = ["for"];
    private static readonly string[] As = ["as"];
    private static readonly string[] Of = ["of"];
    private static readonly string[] Field = ["of", "for"];
    private const int LongestName = 6;
    private static readonly string[] Until = ["until", "till"];
    private static readonly string[] With = ["with"];
    private static readonly string[] Into = ["into", "to"];

    public required Wishes Wishes { get; init; }

    private readonly WordSet _endTelling = classes.Named("end-telling");
    private readonly WordSet _becoming = classes.Named("becoming");
    private readonly WordSet _remaining = classes.Named("remaining");
    private readonly WordSet _naming = classes.Named("naming");
    private readonly WordSet _calling = classes.Named("calling");
    private readonly WordSet _ending = classes.Named("ending");
    private readonly WordSet _leaving = classes.Named("leaving");
    private readonly WordSet _ends = classes.Named("end-noun");
    private readonly WordSet _closing = classes.Named("closing");
    private readonly WordSet _bonds = classes.Named("bond");
    private readonly WordSet _collapsing = classes.Named("collapsing");
    private readonly WordSet _opening = classes.Named("opening");
    private readonly WordSet _past = classes.Named("past");
    private readonly WordSet _again = classes.Named("again");

    public Tie? Read(TextView view, int noun)
    {
        if (noun > 1 && view.Sentence.Form(noun - 1) is "of" && lexicon.Nouns(view.Sentence.Lemma(noun - 2)) is { IsEmpty: false } over && over[0].Type == TieType.Office && view.Sentence.Upos(noun) == Upos.PROPN) return null; // "Minister of Justice"
        var clause = new Clause(view.Sentence, noun) { Noun = noun };
        foreach (var entry in lexicon.Nouns(TitleWords.LemmaOf(view.Sentence, noun).Lemma))
            if (matcher.Fits(view, entry.Frame, clause)) return Make(view, entry, noun);
        return null;
    }

    private Tie? Make(TextView view, TieEntry entry, int noun)
    {
        var turn = Aspect.Read(view.Sentence, noun);
        if (ModalityReader.IsNegated(view.Sentence, noun) && turn == TieChange.None) return null;
        if (IsMutual(entry.Type) && char.IsUpper(view.Sentence.Form(noun)[0]) && view.Sentence.Upos(noun) == Upos.PROPN && view.Index.HeadedBy(view.Number, noun) is { Kind: MentionKind.Name }) return null; // "the Banner Coalition"
        if (IsMutual(entry.Type) && Called(view, entry, noun) is { } called) return called;
        var (bearer, change) = Bearer(view, noun);
        var from = new List<ActorRef>();
        var to = new List<ActorRef>();
        if (bearer != noun) actors.Collect(view, bearer, from);
        if (from.Count == 0 && bearer >= 0 && view.Sentence.Head(bearer) == noun && view.Index.HeadedBy(view.Number, noun) is { Kind: MentionKind.Name } named)
            from.Add(view.Ref(NounPhrase.Span(view.Sentence, bearer), named));
        if (turn != TieChange.None) change = turn;
        if (change == TieChange.None && !Bears(view.Sentence, noun, _past)) change = Course(view.Sentence, noun); // "formerly its ally, he turned against it"
        AddOwners(view, noun, bearer, to);
        if (TitleWords.End(view.Sentence, noun) is var past && past > noun + 2 && TitleWords.IsOfWhich(view.Sentence, noun, past - 1)) (to, entry) = ([], entry with { Type = TieType.Office });
        if (to.Count == 0 && !IsMutual(entry.Type) && Leading(view.Sentence, noun) is >= 0 and var leading) AddOwners(view, leading, bearer, to);
        if (to.Count == 0 && entry.Type == TieType.Family && Beside(view.Sentence, noun) is >= 0 and var beside) AddOwners(view, beside, bearer, to);
        if (entry.Type == TieType.Family) from.RemoveAll(actor => actor.Span.Contains(view.Sentence[noun].Start) && actor.Span.Start >= view.Sentence[noun].Start);
        if (bearer >= 0 && view.Sentence.Xpos(bearer) == "NNS" && view.Sentence.Xpos(noun) == "NN") return null; // "from such tales, the chairman said"
        if (IsTitleAlone(view, entry, noun, from, to) || IsSenatorOf(view.Sentence, noun, from, to) || IsUnder(view.Sentence, entry, noun, to) || entry.Type == TieType.Office || IsForPlace(entry, noun, view.Sentence, to))
            return from.Count > 0 && IsPerson(from[0]) && Office(view, noun, to) is var office && !office.Text.Equals(from[0].Text, StringComparison.OrdinalIgnoreCase) ? Finish(view, entry with { Type = TieType.Office }, noun, (from[0], office), Left(view.Sentence, noun, bearer) ?? change) : null;
        if (IsMutual(entry.Type) && Turned(view, noun) is { } turned) (entry, change) = (turned, TieChange.Turns);
        if (IsItsOwn(view.Sentence, noun) && Partner(view, entry, noun, from) is { } partner) to = [partner];
        if (from.Count == 0 && IsMutual(entry.Type) && Prepositional.Find(view.Sentence, noun, With) is var other and >= 0)
        {
            (from, to) = (to, []);
            actors.Collect(view, other, to);
        }

        if (to.Count == 0 && from.Count >= 2 && IsMutual(entry.Type) && !IsItsOwn(view.Sentence, noun)) (from, to) = ([from[0]], [from[1]]);
        if (from.Count == 0 && to.Count >= 2 && IsMutual(entry.Type) && !IsItsOwn(view.Sentence, noun)) (from, to) = ([to[0]], [to[1]]);
        if (from.Count == 0 || to.Count == 0 || IsSame(from[0], to[0]) || IsItselfTied(to[0])) return null;
        if (entry.Type == TieType.Family && (IsNobodysKin(from[0]) || IsNobodysKin(to[0]))) return null; // "the father of the nation"
        if (entry.Type == TieType.MemberOf && to[0].Type == EntityType.Per && view.Sentence.Child(noun, Deprel.NmodPoss) >= 0) return null; // "his deputy"
        if (entry.Type is TieType.LeaderOf or TieType.Family && from[0].Type is not EntityType.Per && !char.IsUpper(from[0].Text[0])) return null; // things lead nobody
        return Finish(view, entry, noun, (from[0], to[0]), entry.Type == TieType.LeaderOf ? Left(view.Sentence, noun, bearer) ?? change : change);
    }

    private static bool IsSenatorOf(Sentence sentence, int noun, List<ActorRef> from, List<ActorRef> to) =>
        to.Count == 0 && from.Count > 0 && sentence.Lemma(noun).ToString().ToUpperInvariant() is "SENATOR" or "CONGRESSMAN" or "CONGRESSWOMAN";

    private static bool IsNobodysKin(ActorRef one) => one.Type is EntityType.Loc or EntityType.Nat || (one.Type == EntityType.Org && char.IsUpper(one.Text[0])) || one.Text is "nation" or "country" or "people" or "revolution" or "state" or "republic";

    /// <summary>The office that another is joined to by "and" ("the party's founder and former leader"), or -1.</summary>
    private int Leading(Sentence sentence, int noun) =>
        sentence.Deprel(noun) != Deprel.Conj || sentence.Head(noun) is not (>= 0 and var head) ? -1
        : IsTied(sentence, head) ? head
        : sentence.Upos(noun) == Upos.NOUN && sentence.Upos(head) == Upos.PROPN && sentence.Deprel(head) == Deprel.Nmod && IsTied(sentence, sentence.Head(head)) ? sentence.Head(head) : -1; // "governor of Halmuz and ambassador"

    /// <summary>"cousin and adviser of the president": the noun behind "and" to which the owner of both hangs, or -1.</summary>
    private int Beside(Sentence sentence, int noun) =>
        noun + 2 < sentence.Count && sentence.Lemma(noun + 1) is "and" && sentence.Upos(noun + 2) == Upos.NOUN && Prepositional.Find(sentence, noun + 2, Of) >= 0 ? noun + 2 : -1;

    private bool IsTied(Sentence sentence, int noun) => sentence.Upos(noun) == Upos.NOUN && !lexicon.Nouns(TitleWords.LemmaOf(sentence, noun).Lemma).IsEmpty;

    /// <summary>"provincial police chief Orlan Veshti": a leader of nobody named holds an office.</summary>
    private static bool IsTitleAlone(TextView view, TieEntry entry, int noun, List<ActorRef> from, List<ActorRef> to) =>
        entry.Type == TieType.LeaderOf && to.Count == 0 && from.Count > 0
        && (TitleWords.First(view.Sentence, noun) < noun || (view.Sentence.Child(noun, Deprel.Compound) is >= 0 and var kind && kind < noun) || TitleWords.LemmaOf(view.Sentence, noun).Lemma is "president" or "chairman" or "chairwoman" or "chairperson" or "secretary-general");

    /// <summary>"deputy head of the bank", "police chief of Halmuz": who does not lead the bank or the town.</summary>
    private static bool IsUnder(Sentence sentence, TieEntry entry, int noun, List<ActorRef> to) =>
        entry.Type == TieType.LeaderOf && (TitleWords.IsSecond(sentence, noun) || (to.Count > 0 && to[0].Type == EntityType.Loc && sentence.Child(noun, Deprel.Compound) is >= 0 and var kind && kind < noun && sentence.Upos(kind) == Upos.NOUN));

    /// <summary>"the Special Representative for Syria": of a place one is no member.</summary>
    private static bool IsForPlace(TieEntry entry, int noun, Sentence sentence, List<ActorRef> to) =>
        entry.Type == TieType.MemberOf && sentence.Lemma(noun) != "member" && ((to.Count > 0 && to[0].Type is EntityType.Loc) || Prepositional.Find(sentence, noun, For) >= 0);

    /// <summary>"The minister called the council an ally again": whoever says so is its ally, or says he is.</summary>
    private Tie? Called(TextView view, TieEntry entry, int noun)
    {
        var sentence = view.Sentence;
        var verb = sentence.Head(noun);
        if (verb < 0 || !_calling.Contains(sentence.Lemma(verb)) || sentence.Deprel(noun) is not (Deprel.Xcomp or Deprel.Obj or Deprel.Obl) || sentence.Child(noun, Deprel.NmodPoss) >= 0) return null;
        var clause = clauses.Read(sentence, verb);
        var named = FirstObject(sentence, verb, noun);
        if (clause.IsNegated || clause.IsPassive || clause.Modality != Modality.Fact || named < 0) return null;
        var (from, to) = (new List<ActorRef>(), new List<ActorRef>());
        actors.Collect(view, clause.Subject, from);
        actors.Collect(view, named, to);
        return from.Count == 0 || to.Count == 0 || IsSame(from[0], to[0]) ? null : Finish(view, entry, noun, (from[0], to[0]), TieChange.None);
    }

    private static int FirstObject(Sentence sentence, int verb, int noun)
    {
        foreach (var child in sentence.Children(verb))
            if (child > verb && child < noun && sentence.Deprel(child) is Deprel.Obj or Deprel.Iobj) return child;
        return -1;
    }

    private Tie Finish(TextView view, TieEntry entry, int noun, (ActorRef From, ActorRef To) ends, TieChange change)
    {
        var told = change;
        if (change == TieChange.None) change = entry.Change;
        var isNext = IsNext(view.Sentence, noun);
        if (change == TieChange.None && Bears(view.Sentence, noun, _past) && !(isNext && !IsMutual(entry.Type))) change = isNext ? TieChange.Turns : TieChange.Ends; // "then leader" of something else led it at that time
        if (change == TieChange.None && !IsMutual(entry.Type) && entry.Type != TieType.Family && (TitleWords.LemmaOf(view.Sentence, noun).IsOver || (TitleWords.NameBehind(view, noun) >= 0 && TitleWords.IsLedBy(view.Sentence, noun, _past)))) change = TieChange.Ends;
        if (Modified(view.Sentence, noun, _again) || IsOnceMore(view.Sentence, noun)) change = TieChange.Turns;
        return new Tie(entry.Type, ends.From, ends.To, entry.Sign, change, view.Sentence[noun].Span, entry.Weight) { IsLongOver = change == TieChange.Ends && told == TieChange.None, Auxiliary = isNext && view.Sentence.Deprel(noun) is Deprel.Appos or Deprel.Conj ? Auxiliary.Historical : Auxiliary.None }; // what stands beside the name was so once
    }

    /// <summary>"first an ally, then a rival": not the then rival, but what came next.</summary>
    private static bool IsNext(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Lemma(child) == "then" && child > 0 && sentence.Upos(child - 1) is Upos.CCONJ or Upos.PUNCT) return true;
        return false;
    }

    /// <summary>"an ally of the council once more": behind the noun, before anything is said of something else.</summary>
    private static bool IsOnceMore(Sentence sentence, int noun)
    {
        for (var word = noun + 1; word + 1 < sentence.Count && sentence.Upos(word) is not (Upos.VERB or Upos.AUX or Upos.PUNCT or Upos.CCONJ); word++)
            if (sentence.Form(word) is "once" && sentence.Form(word + 1) is "more") return true;
        return false;
    }

    /// <summary>The head of a noun; "its ally once more" hangs the noun on "once" or "more", which hang where it should.</summary>
    private static int HeadOf(Sentence sentence, int noun)
    {
        var head = sentence.Head(noun);
        while (head > noun && sentence.Form(head) is "once" or "more" && IsOnceMore(sentence, noun)) head = sentence.Head(head);
        if (head >= 0 && sentence.Form(head) is "one" && Prepositional.IsLedBy(sentence, noun, "of")) head = sentence.Head(head); // "became one of his allies"
        return head;
    }

    /// <summary>The name whose apposition parts it from the predicate, where the tree lost it: "Orlan Veshti, their friend, then their accuser, is their friend again".</summary>
    private static int Parted(Sentence sentence, int predicate)
    {
        var copula = sentence.Child(predicate, Deprel.Cop);
        if (copula <= 0 || sentence.Form(copula - 1) is not ",") return -1;
        for (var word = copula - 1; word >= 0; word--)
            if (sentence.Deprel(word) == Deprel.Appos && sentence.Upos(sentence.Head(word)) == Upos.PROPN && sentence.Deprel(sentence.Head(word)) is not (Deprel.Nsubj or Deprel.Obj or Deprel.Obl)) return sentence.Head(word);
        return -1;
    }

    /// <summary>"a rival of the council" is no partner but another tie.</summary>
    private bool IsItselfTied(ActorRef partner) =>
        partner.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && lexicon.Nouns(partner.Text[..space]) is { IsEmpty: false } entries && IsMutual(entries[0].Type);

    private static bool IsItsOwn(Sentence sentence, int noun) => sentence.Child(noun, Deprel.NmodPoss) is >= 0 and var owner && sentence.Upos(owner) == Upos.PRON;

    /// <summary>"first a rival of the council, ... its ally once more": whose, when the sentence named it with an earlier tie.</summary>
    private ActorRef? Partner(TextView view, TieEntry entry, int noun, List<ActorRef> from)
    {
        if (!IsMutual(entry.Type) || from.Count == 0) return null;
        for (var word = noun - 1; word > 0; word--)
        {
            if (view.Sentence.Upos(word) != Upos.NOUN || lexicon.Nouns(view.Sentence.Lemma(word)).IsEmpty || Prepositional.Find(view.Sentence, word, Owner) is not (>= 0 and var owner)) continue;
            var found = new List<ActorRef>();
            actors.Collect(view, owner, found);
            if (found.Count > 0 && !IsSame(found[0], from[0])) return found[0];
        }

        return null;
    }

    /// <summary>"Orlan Veshti, the mayor, resigned": whoever holds the office leaves it.</summary>
    private TieChange? Left(Sentence sentence, int noun, int bearer)
    {
        if (bearer < 0 || sentence.Child(noun, Deprel.Cop) >= 0 || sentence.Head(bearer) is not (>= 0 and var verb) || !_ending.Contains(sentence.Lemma(verb))) return null;
        var clause = clauses.Read(sentence, verb);
        var isTheirs = clause.Object >= 0 && !_leaving.Contains(sentence.Lemma(verb)) ? clause.Object == bearer : sentence.Deprel(bearer) is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj;
        return isTheirs && !clause.IsNegated && clause.Modality == Modality.Fact ? TieChange.Ends : null;
    }

    /// <summary>"replaced Omar Ruz": he goes and the subject comes.</summary>
    private static bool IsReplacing(Sentence sentence, int verb) => sentence.Lemma(verb) is "replace" or "succeed";

    /// <summary>"Lena Karn replaced Omar Ruz as speaker" says of him that he no longer is; null for other nouns.</summary>
    public Tie? Replaced(TextView view, int noun)
    {
        var verb = view.Sentence.Head(noun);
        if (verb < 0 || !IsReplacing(view.Sentence, verb) || Prepositional.Find(view.Sentence, verb, As) != noun || Read(view, noun) is not { Change: TieChange.Begins } begun) return null;
        var gone = new List<ActorRef>();
        actors.Collect(view, clauses.Read(view.Sentence, verb).Object, gone);
        return gone.Count == 0 || IsSame(gone[0], begun.From) || !IsPerson(gone[0]) ? null : begun with { From = gone[0], Change = TieChange.Ends };
    }

    /// <summary>Nations, bodies and places hold no office; a name that nobody typed may be a person's.</summary>
    private static bool IsPerson(ActorRef bearer) => bearer.Type == EntityType.Per || (bearer.Actor is null && bearer.Type == EntityType.Other && char.IsUpper(bearer.Text[0]) && bearer.Text.Contains(' '));

    /// <summary>What the tie became: "the alliance ... turned into a rivalry".</summary>
    private TieEntry? Turned(TextView view, int noun)
    {
        var sentence = view.Sentence;
        var verb = sentence.Head(noun);
        if (verb < 0 || sentence.Deprel(noun) is not (Deprel.Nsubj or Deprel.NsubjPass) || !_becoming.Contains(sentence.Lemma(verb))) return null;
        var result = Prepositional.Find(sentence, verb, Into);
        if (result < 0) result = sentence.Child(verb, Deprel.Xcomp);
        if (result < 0) return null;
        var entries = lexicon.Nouns(sentence.Lemma(result));
        return entries.IsEmpty || !IsMutual(entries[0].Type) ? null : entries[0];
    }

    /// <summary>The word for whoever is the leader, the ally; and what the verb says happens to the tie.</summary>
    private (int Word, TieChange Change) Bearer(TextView view, int noun)
    {
        var sentence = view.Sentence;
        var head = HeadOf(sentence, noun);
        if (head >= 0 && sentence.Form(head) is "acting" && sentence.Deprel(noun) == Deprel.Obj && sentence.Head(head) is >= 0 and var naming && _naming.Contains(sentence.Lemma(naming)) && clauses.Read(sentence, naming) is { IsNegated: false, Modality: Modality.Fact } named
            && (named.Object >= 0 ? named.Object : sentence.Child(naming, Deprel.Xcomp)) is >= 0 and var chief && chief < noun) return (chief, TieChange.Begins);
        if (head >= 0 && sentence.Upos(head) == Upos.PROPN && Prepositional.IsLedBy(sentence, noun, "as") && sentence.Head(head) is >= 0 and var chosen && ChangeOf(sentence, chosen) is { } made) return (head, made);
        if (NamedBefore(view, noun) is >= 0 and var elected) return (elected, TieChange.Begins);
        if (KinBehindComma(view, noun) is >= 0 and var kin) return (kin, TieChange.None);
        if (sentence.Child(noun, Deprel.Cop) >= 0) return (sentence.Child(noun, Deprel.Nsubj) < 0 && Parted(sentence, noun) is >= 0 and var parted ? parted : clauses.Read(sentence, noun).Subject, TieChange.None);
        if (head >= 0 && sentence.Deprel(noun) is Deprel.Appos || (head >= 0 && head < noun && sentence.Deprel(noun) == Deprel.List && sentence.Upos(head) == Upos.PROPN)) return (head, TieChange.None);
        if (head >= 0 && sentence.Deprel(noun) == Deprel.Conj && sentence.Upos(head) == Upos.PROPN && sentence.Upos(noun) == Upos.NOUN && HasComma(sentence, head, noun)) return (head, TieChange.None);
        if (head >= 0 && sentence.Deprel(noun) is Deprel.Nsubj or Deprel.NsubjPass && clauses.Read(sentence, head) is var told && Surface(told) is >= 0 and var name1 && name1 < noun && ClauseReader.IsBeside(sentence, name1, noun)) return (name1, TieChange.None);
        if (TitleWords.NameBehind(view, noun) is var titled and >= 0) return (titled, TieChange.None);
        if (head > noun && IsTitle(sentence, noun)) return (head, TieChange.None);
        if (NameAfter(view, noun) is var name and >= 0 && !IsKinsName(sentence, noun, name)) return (name, TieChange.None);
        if (Leading(sentence, noun) is >= 0 and var leading) return Bearer(view, leading);
        if (TitleWords.NameBehindComma(view, noun) is var behind and >= 0) return (behind, TieChange.None);
        if (head >= 0 && sentence.Lemma(head) is "term" or "mandate" && sentence.Head(head) is >= 0 and var over && sentence.Upos(over) == Upos.VERB) head = over;
        return head >= 0 && sentence.Upos(head) == Upos.VERB ? BearerOfVerb(sentence, noun, head) : (-1, TieChange.None);
    }

    private static bool IsOffice(Sentence sentence, int word) => word >= 0 && sentence.Lemma(word) is "office" or "post" or "oath" or "charge";

    /// <summary>"elected Omar Ruz chairman": the name between the verb and the office, whatever the tree makes of both; -1 for none.</summary>
    private int NamedBefore(TextView view, int noun)
    {
        var sentence = view.Sentence;
        if (noun == 0 || !char.IsLower(sentence.Form(noun)[0]) || sentence.Upos(noun - 1) != Upos.PROPN) return -1;
        for (var word = noun - 1; word >= 0 && noun - word <= LongestName; word--)
        {
            if (view.Index.HeadedBy(view.Number, word) is not { Kind: MentionKind.Name, Type: EntityType.Per } named || (named.Name ?? named.Span).End < sentence[noun - 1].End) continue;
            var verb = word;
            while (verb >= 0 && sentence[verb].Start >= named.Span.Start) verb--;
            return verb >= 0 && sentence.Upos(verb) == Upos.VERB && _naming.Contains(sentence.Lemma(verb)) && clauses.Read(sentence, verb) is { IsNegated: false, Modality: Modality.Fact } ? word : -1;
        }

        return -1;
    }

    /// <summary>"the widow of the slain mayor, Irma Ruz, won": the name is hers; -1 for none.</summary>
    private int KinBehindComma(TextView view, int noun)
    {
        var sentence = view.Sentence;
        if (lexicon.Nouns(sentence.Lemma(noun)) is not { IsEmpty: false } entries || entries[0].Type != TieType.Family || Prepositional.Find(sentence, noun, Of) is not (>= 0 and var whose)) return -1;
        return NameAfter(view, whose) is >= 0 and var name && sentence.Deprel(name) == Deprel.Appos && IsBehindComma(sentence, whose, name) ? name : -1;
    }

    private static bool IsBehindComma(Sentence sentence, int noun, int name) => sentence.Upos(noun) == Upos.NOUN && sentence.Form(noun + 1) is "," && name == noun + 2;

    /// <summary>Whether the name behind the comma belongs to the one whose kin this noun's bearer is.</summary>
    private bool IsKinsName(Sentence sentence, int noun, int name) =>
        sentence.Deprel(noun) == Deprel.Nmod && IsBehindComma(sentence, noun, name) && lexicon.Nouns(sentence.Lemma(sentence.Head(noun))) is { IsEmpty: false } entries && entries[0].Type == TieType.Family;

    private static int Surface(Clause clause) => clause.IsPassive ? clause.Object : clause.Subject;

    private static bool HasComma(Sentence sentence, int first, int last)
    {
        for (var word = first + 1; word < last; word++)
            if (sentence.Form(word) is ",") return true;
        return false;
    }

    private (int Word, TieChange Change) BearerOfVerb(Sentence sentence, int noun, int verb)
    {
        var lemma = sentence.Lemma(verb);
        var clause = clauses.Read(sentence, verb);
        if (clause.IsNegated || clause.Modality != Modality.Fact || (sentence.Xpos(verb) == "VB" && sentence.Deprel(verb) == Deprel.Ccomp)) return (-1, TieChange.None); // "demanded that he resign as leader"
        if (_naming.Contains(lemma) && sentence.Deprel(noun) == Deprel.Nsubj && !clause.IsPassive) return (-1, TieChange.None); // "the king named an envoy"
        if (_becoming.Contains(lemma)) return (clause.Subject >= 0 ? clause.Subject : clause.Object, TieChange.Begins);
        var isAs = Prepositional.Find(sentence, verb, As) == noun;
        if (_remaining.Contains(lemma)) return (clause.Subject, isAs && Prepositional.Find(sentence, verb, Until) >= 0 ? TieChange.Ends : TieChange.None);
        if (isAs && lemma == "take" && (clause.Particle is "over" || IsOffice(sentence, clause.Object))) return (clause.Subject, TieChange.Begins);
        if (isAs && lemma is "leave" or "vacate" or "quit" && IsOffice(sentence, clause.Object)) return (clause.Subject, TieChange.Ends);
        if (lemma is "win" or "serve" or "begin" or "start" && (isAs || IsTerm(sentence, noun, verb)) && clause.Subject >= 0) return (clause.Subject, TieChange.None);
        if (isAs && lemma is "replace" or "succeed" && clause.Subject >= 0) return (clause.Subject, TieChange.Begins);
        if (_ending.Contains(lemma) && isAs) return (clause.IsPassive || clause.Object >= 0 ? clause.Object : clause.Subject, TieChange.Ends);
        if (!_naming.Contains(lemma) || (sentence.Child(noun, Deprel.Case) >= 0 && !isAs)) return (-1, TieChange.None);
        var named = clause.IsPassive || clause.Object != noun ? clause.Object : -1;
        if (named < 0 && isAs && sentence.Child(verb, Deprel.Xcomp) is >= 0 and var called && sentence.Upos(called) == Upos.PROPN) named = called; // "named Omar Ruz as its chairman"
        return (named == noun ? -1 : named, TieChange.Begins);
    }

    /// <summary>"elected Omar Ruz as its president", where the tree hangs the office on the name; null for other verbs.</summary>
    private TieChange? ChangeOf(Sentence sentence, int verb)
    {
        var clause = clauses.Read(sentence, verb);
        if (clause.IsNegated || clause.Modality != Modality.Fact) return null;
        return _naming.Contains(sentence.Lemma(verb)) ? TieChange.Begins : _ending.Contains(sentence.Lemma(verb)) && !IsReplacing(sentence, verb) ? TieChange.Ends : null;
    }

    /// <summary>"won a second term as president".</summary>
    private static bool IsTerm(Sentence sentence, int noun, int verb) =>
        sentence.Head(noun) is >= 0 and var term && sentence.Head(term) == verb && sentence.Lemma(term) is "term" or "mandate" && Prepositional.IsLedBy(sentence, noun, "as");

    /// <summary>What happens to a tie that is itself spoken of: "ended the alliance", "declared an end to the feud", "forged a partnership".</summary>
    private TieChange Course(Sentence sentence, int noun)
    {
        var head = sentence.Head(noun);
        if (head < 0 || (sentence.Upos(head) == Upos.VERB && (Wishes.IsWished(sentence, head) || ModalityReader.IsNegated(sentence, head) || ModalityReader.Read(sentence, head) != Modality.Fact))) return TieChange.None;
        if (sentence.Upos(head) == Upos.NOUN) return _bonds.Contains(sentence.Lemma(noun)) && _ends.Contains(sentence.Lemma(head)) && IsTold(sentence, head) ? TieChange.Ends : TieChange.None;
        if (sentence.Deprel(noun) == Deprel.Obl && sentence.Child(head, Deprel.Obj) is >= 0 and var direct && _ends.Contains(sentence.Lemma(direct)) && Prepositional.IsLedBy(sentence, noun, "to")) return TieChange.Ends;
        if (sentence.Deprel(noun) == Deprel.Nsubj && _bonds.Contains(sentence.Lemma(noun)) && _collapsing.Contains(sentence.Lemma(head))) return TieChange.Ends;
        if (sentence.Deprel(noun) is not (Deprel.Obj or Deprel.NsubjPass)) return TieChange.None;
        return _closing.Contains(sentence.Lemma(head)) ? TieChange.Ends : _opening.Contains(sentence.Lemma(head)) ? TieChange.Begins : TieChange.None;
    }

    /// <summary>"marked the end of", "after the end of": it came; "the end is nowhere in sight": it did not.</summary>
    private bool IsTold(Sentence sentence, int end)
    {
        if (Prepositional.IsLedBy(sentence, end, "after") || Prepositional.IsLedBy(sentence, end, "since") || Prepositional.IsLedBy(sentence, end, "following")) return true;
        return sentence.Deprel(end) is Deprel.Obj or Deprel.Xcomp && sentence.Head(end) is >= 0 and var verb && _endTelling.Contains(sentence.Lemma(verb)) && !Wishes.IsWished(sentence, verb) && !ModalityReader.IsNegated(sentence, verb) && ModalityReader.Read(sentence, verb) == Modality.Fact;
    }

    /// <summary>"party leader Orlan Veshti" with the name as head.</summary>
    private static bool IsTitle(Sentence sentence, int noun) =>
        sentence.Deprel(noun) is Deprel.Compound or Deprel.NmodDesc or Deprel.Flat && sentence.Upos(sentence.Head(noun)) == Upos.PROPN;

    /// <summary>"the leader of the party, Orlan Veshti" and "leader Orlan Veshti" with the noun as head.</summary>
    private static int NameAfter(TextView view, int noun)
    {
        foreach (var child in view.Sentence.Children(noun))
            if (child > noun && view.Sentence.Upos(child) == Upos.PROPN && view.Sentence.Deprel(child) is Deprel.Appos or Deprel.Flat or Deprel.NmodDesc or Deprel.Compound) return child;
        return -1;
    }

    private void AddOwners(TextView view, int noun, int bearer, List<ActorRef> into)
    {
        var sentence = view.Sentence;
        var owner = sentence.Child(noun, Deprel.NmodPoss);
        if (owner >= 0) actors.Collect(view, owner, into);
        if (owner >= 0 && into.Count == 0 && sentence.Upos(owner) == Upos.PROPN) into.Add(view.Ref(NounPhrase.Span(sentence, owner), null));
        if (into.Count == 0 && Prepositional.Find(sentence, noun, Between) is var pair and >= 0) actors.Collect(view, pair, into);
        if (into.Count == 0 && Prepositional.Find(sentence, noun, Owner) is var complement and >= 0 && actors.IsActor(view, complement)) actors.Collect(view, Bearing(view, complement), into);
        if (into.Count == 0 && Titled(sentence, noun) is >= 0 and var name) actors.Collect(view, name, into);
        if (into.Count == 0) AddModifier(view, noun, noun, into, isRival: lexicon.Nouns(sentence.Lemma(noun)) is { IsEmpty: false } entries && entries[0].Sign < 0);
        if (into.Count == 0 && bearer >= 0 && bearer == sentence.Head(noun)) AddModifier(view, bearer, noun, into, isRival: false);
    }

    /// <summary>"the wife of Mayor Omar Ruz": the name right behind a title with which it shares its head, else the word itself.</summary>
    private static int Bearing(TextView view, int title) =>
        title + 1 < view.Sentence.Count && view.Sentence.Head(title + 1) == view.Sentence.Head(title) && view.Sentence.Upos(title + 1) == Upos.PROPN && view.Sentence.Deprel(title + 1) == view.Sentence.Deprel(title)
        && view.Index.HeadedBy(view.Number, title + 1) is { Kind: MentionKind.Name, Type: EntityType.Per } ? title + 1 : title;

    /// <summary>"the niece of the spokesman Omar Ruz": the preposition hangs on the title.</summary>
    private static int Titled(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (child > noun && sentence.Deprel(child) == Deprel.Nmod && sentence.Child(child, Deprel.NmodDesc) is >= 0 and var title && title < child && Prepositional.IsLedBy(sentence, title, "of")) return child;
        return -1;
    }

    /// <summary>"Dawn leader ...", "the Iranian ally"; a Republican rival is one who is a Republican.</summary>
    private void AddModifier(TextView view, int head, int before, List<ActorRef> into, bool isRival)
    {
        foreach (var child in view.Sentence.Children(head))
            if (child < before && view.Sentence.Deprel(child) is Deprel.Compound or Deprel.Amod or Deprel.NmodPoss or Deprel.NmodDesc && (view.Sentence.Upos(child) == Upos.PROPN || SharedHead.IsNationality(view, child)) && !(isRival && view.Sentence.Deprel(child) == Deprel.Amod))
            {
                if (LastOfName(view.Sentence, child, before) is var last && last > child && !(view.Index.HeadedBy(view.Number, child) is { } known && known.Span.End > view.Sentence[child].End) && !(view.Index.HeadedBy(view.Number, last) is { } whole && whole.Span.Start < view.Sentence[last].Start))
                    into.Add(view.Ref(new TextSpan(view.Sentence[child].Start, view.Sentence[last].End), null)); // "Christian Democrat leader"
                else actors.Collect(view, last > child && view.Index.HeadedBy(view.Number, last) is { } body && body.Span.Start <= view.Sentence[child].Start ? last : child, into);
                if (into.Count > 0) return;
            }
    }

    /// <summary>The last of the capitals side by side before the noun.</summary>
    private static int LastOfName(Sentence sentence, int first, int before)
    {
        var last = first;
        while (last + 1 < before && sentence.Head(last + 1) == sentence.Head(first) && sentence.Upos(last + 1) == Upos.PROPN && sentence.Deprel(last + 1) is Deprel.Amod or Deprel.Compound && char.IsUpper(sentence.Form(last + 1)[0])) last++;
        return last;
    }

    /// <summary>The office itself, with the state or body it belongs to when that is named.</summary>
    private static ActorRef Office(TextView view, int noun, List<ActorRef> owners)
    {
        var title = Named(view.Sentence, NounPhrase.Title(view.Sentence, noun), noun);
        if (owners.Count == 0 && FieldEnd(view.Sentence, noun) is > 0 and var end) title = new TextSpan(title.Start, Math.Max(title.End, end));
        var office = view.Ref(title, null);
        return owners.Count == 0 ? office : office with { Actor = owners[0].Actor, Name = owners[0].Name, Type = owners[0].Type, Code = owners[0].Code };
    }

    /// <summary>Where "minister of oil" ends: a field behind the office in small letters; 0 for none.</summary>
    private static int FieldEnd(Sentence sentence, int noun) =>
        sentence.Lemma(noun).ToString().ToLowerInvariant() is "minister" or "secretary" or "undersecretary" or "commissioner" && Prepositional.Find(sentence, noun, Field) is var field && field > noun && sentence.Upos(field) == Upos.NOUN && char.IsLower(sentence.Form(field)[0]) ? sentence[field].End : 0;

    /// <summary>Whoever else bears what the noun in the plural says: "Omar and Karim Ruz, brothers of the minister".</summary>
    public IEnumerable<Tie> Shared(TextView view, int noun, Tie tie)
    {
        if (view.Sentence.Xpos(noun) is not ("NNS" or "NNPS") || tie.Type is TieType.Ally or TieType.Rival) yield break;
        var all = new List<ActorRef>();
        if (Bearer(view, noun).Word is >= 0 and var bearer && bearer != noun) actors.Collect(view, bearer, all);
        foreach (var other in all)
            if (!IsSame(other, tie.From) && !IsSame(other, tie.To) && other.Type == EntityType.Per) yield return tie with { From = other };
    }

    /// <summary>"Foreign Secretary" where the tree hung "Foreign" on the name: capitals before the noun that share its head belong to the office.</summary>
    private static TextSpan Named(Sentence sentence, TextSpan title, int noun)
    {
        var first = noun;
        while (first > 0 && sentence[first - 1].Start >= title.Start) first--;
        while (first < noun && sentence.Upos(first) is Upos.PRON) first++; // "its speaker"
        while (first < noun && first > 0 && sentence.Form(first - 1) is "-" && sentence.Form(first) is "time") first++; // "two-time premier"
        first = Math.Min(TitleWords.First(sentence, first), TitleWords.First(sentence, noun));
        var end = sentence[TitleWords.End(sentence, noun) - 1].End;
        while (first > 0 && sentence.Head(first - 1) == sentence.Head(noun) && sentence.Upos(first - 1) is Upos.ADJ or Upos.PROPN && char.IsUpper(sentence.Form(first - 1)[0])
            && sentence.Deprel(first - 1) is Deprel.Amod or Deprel.Compound or Deprel.NmodDesc) first--;
        return new TextSpan(sentence[first].Start, end);
    }

    private static bool Modified(Sentence sentence, int noun, WordSet words)
    {
        if (Bears(sentence, noun, words)) return true;
        var head = sentence.Head(noun);
        if (head < 0 || sentence.Upos(head) != Upos.VERB) return false;
        foreach (var child in sentence.Children(head))
            if (sentence.Deprel(child) == Deprel.Advmod && words.Contains(sentence.Lemma(child))) return true;
        return false;
    }

    /// <summary>The noun itself has one of the words on it.</summary>
    private static bool Bears(Sentence sentence, int noun, WordSet words)
    {
        foreach (var child in sentence.Children(noun))
            if (words.Contains(sentence.Lemma(child))) return true;
        return false;
    }

    private static bool IsMutual(TieType type) => type is TieType.Ally or TieType.Rival or TieType.Family;

    private static bool IsSame(ActorRef one, ActorRef other) => one.Span.Overlaps(other.Span) || (one.Actor is not null && one.Actor == other.Actor);
}
