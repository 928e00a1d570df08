using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// How actors stand to each other in so many words: ally, rival, leader, member, founder, offshoot, family, office, support and
/// opposition, and whether the text says that the tie begins, ends or turns. Words and frames are data (<c>ties.tsv</c>). Read-only
/// after loading; linear in the length of the text.
/// </summary>
public sealed class TieReader
{
    private const double OfParty = 0.7;
    private const double OfRefusal = 0.75;

    private static readonly string[] Whence = ["from", "of"];

    private readonly TieLexicon _lexicon;
    private readonly WordSet _regretting;
    private readonly Refusals _refusals;
    private readonly Wishes _wishes;
    private readonly TieNouns _nouns;
    private readonly TurnedPartners _turned;
    private readonly ActorFinder _actors;
    private readonly ClauseReader _clauses;
    private readonly Fiction _fiction;
    private readonly WordSet _arms; // "troops backed by tanks": no tie
    private readonly EventMatcher _matcher;

    private TieReader(string lexicons)
    {
        var classes = WordClasses.Load(Path.Combine(lexicons, "event-classes.tsv"));
        _fiction = new Fiction(classes.Named("fiction"));
        _arms = classes.Resolve("weaponry|hardware|weapon");
        _regretting = classes.Named("regretting");
        _wishes = new Wishes(classes.Named("only-wished"));
        _refusals = new Refusals(classes.Named("governing"), classes.Named("cabinet"));
        _lexicon = TieLexicon.Load(Path.Combine(lexicons, "ties.tsv"), classes);
        _actors = new ActorFinder(ActorNouns.Load(Path.Combine(lexicons, "actor-nouns.tsv")), classes);
        _clauses = new ClauseReader(classes.Named("object-control"), classes.Named("calendar"), classes.Named("document"));
        _matcher = new EventMatcher(_actors);
        _nouns = new TieNouns(_lexicon, _matcher, _actors, _clauses, classes) { Wishes = _wishes };
        _turned = new TurnedPartners(_lexicon, _actors, _clauses, classes.Named("becoming"));
    }

    /// <param name="lexiconsDirectory">The folder of one language, such as <c>lexicons/en</c>.</param>
    public static TieReader Load(string lexiconsDirectory)
    {
        ArgumentNullException.ThrowIfNull(lexiconsDirectory);
        return new TieReader(lexiconsDirectory);
    }

    /// <summary>In text order of the words that state them.</summary>
    public IReadOnlyList<Tie> Read(ParsedText text, Entities entities)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        var index = new EntityIndex(Dateline.Without(entities, text.Text));
        var ties = new List<Tie>();
        TextView[] views = [.. text.Sentences.Select((sentence, number) => new TextView(sentence, number, index, []))];
        var isTale = false;
        for (var number = 0; number < views.Length; number++)
        {
            isTale = (isTale && !EventReader.StartsParagraph(text, number)) || _fiction.Opens(text.Sentences[number]);
            var known = ties.Count;
            Read(views[number], ties);
            if (isTale) DropTold(views[number].Sentence, ties, known);
            if (number > 0 && _turned.Read(views, number) is { } turned) ties.Add(turned);
        }

        return ties;
    }

    /// <summary>What a novel tells of its people; that somebody wrote it, or leads the house that staged it, hangs on a name.</summary>
    private static void DropTold(Sentence sentence, List<Tie> ties, int known)
    {
        for (var at = ties.Count - 1; at >= known; at--)
            if (sentence.WordAt(ties[at].Trigger.Start) is >= 0 and var word && sentence.Upos(word) == Upos.VERB && Fiction.IsToldNow(sentence, word)) ties.RemoveAt(at);
    }

    private void Read(TextView view, List<Tie> ties)
    {
        for (var word = 0; word < view.Sentence.Count; word++)
        {
            var found = view.Sentence.Upos(word) switch
            {
                Upos.VERB => ReadVerb(view, word),
                Upos.ADJ when view.Sentence.Child(word, Deprel.Cop) >= 0 => ReadVerb(view, word),
                Upos.ADJ when view.Sentence.Form(word).StartsWith("ex-", StringComparison.OrdinalIgnoreCase) => _nouns.Read(view, word),
                Upos.NOUN or Upos.PROPN => _nouns.Read(view, word) ?? Membership(view, word),
                _ => null,
            };
            if (found is not null && _nouns.Replaced(view, word) is { } replaced) ties.Add(replaced);
            if (found is not null && view.Sentence.Upos(word) is Upos.NOUN or Upos.PROPN) ties.AddRange(_nouns.Shared(view, word, found));
            if (found is not null && !ties.Exists(known => known.Type == found.Type && known.Change == found.Change && known.From == found.From && known.To == found.To)) ties.Add(found);
        }
    }

    /// <summary>"Orlan Veshti from the Farmers' League", "Mira Tolvan of the Liberal Front".</summary>
    private static Tie? Membership(TextView view, int word)
    {
        if (view.Index.HeadedBy(view.Number, word) is not { Kind: MentionKind.Name, Type: EntityType.Per } person) return null;
        var party = Prepositional.Find(view.Sentence, word, Whence);
        for (var next = word + 1; party < 0 && next < view.Sentence.Count && view.Sentence.Deprel(next) is Deprel.Flat; next++) party = Prepositional.Find(view.Sentence, next, Whence);
        if (party < 0 || view.Index.HeadedBy(view.Number, party) is not { Kind: MentionKind.Name, Type: EntityType.Org } group || view.Index.Actor(group.Actor)?.Subtype is not ("party" or "coalition" or "armed-group" or "movement" or "union")) return null;
        return new Tie(TieType.MemberOf, view.Ref(person.Span, person), view.Ref(group.Span, group), 0, TieChange.None, view.Sentence[party].Span, OfParty);
    }

    private Tie? ReadVerb(TextView view, int word)
    {
        var clause = _clauses.Read(view.Sentence, word);
        if (_refusals.Refused(clause) is >= 0 and var refused) return Refusal(view, clause, refused);
        var entries = _lexicon.Verbs(clause.Lemma);
        if (entries.IsEmpty) return null;
        if (view.Sentence.Deprel(word) == Deprel.Conj && view.Sentence.Upos(view.Sentence.Head(word)) == Upos.NOUN) return null; // "its change of name and split with them"
        var turn = Aspect.Read(view.Sentence, word);
        if ((clause.IsNegated && turn == TieChange.None) || clause.Modality != Modality.Fact || _wishes.IsWished(view.Sentence, word)) return null; // "will lead" leads nobody yet
        foreach (var entry in entries)
            if (_matcher.Fits(view, entry.Frame, clause)) return Make(view, entry, clause) is { } tie ? turn == TieChange.None ? Past(tie, clause) : tie with { Change = turn } : null;
        return null;
    }

    /// <summary>Who says of himself how he stood ("I quarrelled with them") does not say how he stands, unless he takes it back ("and I was wrong").</summary>
    private Tie Past(Tie tie, Clause clause)
    {
        if (tie.Change != TieChange.None || clause.Sentence.Xpos(clause.Word) != "VBD" || !IsFirstPerson(clause.Sentence, clause.Subject)) return tie;
        return IsRegretted(clause.Sentence, clause.Word) ? tie with { Change = TieChange.Ends } : tie with { Auxiliary = Auxiliary.Historical };
    }

    /// <summary>The next clause of the same speaker says that he was wrong, or is sorry.</summary>
    private bool IsRegretted(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (child > verb && sentence.Deprel(child) is Deprel.Conj or Deprel.Parataxis && _regretting.Contains(sentence.Lemma(child)) && !ModalityReader.IsNegated(sentence, child) && IsFirstPerson(sentence, sentence.Child(child, Deprel.Nsubj))) return true;
        return false;
    }

    private static bool IsFirstPerson(Sentence sentence, int subject) => subject >= 0 && sentence.Lemma(subject) is "I" or "i" or "we";

    private Tie? Refusal(TextView view, Clause clause, int refused)
    {
        var (from, to) = (new List<ActorRef>(), new List<ActorRef>());
        _actors.Collect(view, clause.Subject, from);
        _actors.Collect(view, refused, to);
        return from.Count == 0 || to.Count == 0 || from[0].Span.Overlaps(to[0].Span) || (from[0].Actor is not null && from[0].Actor == to[0].Actor) ? null
            : new Tie(TieType.Opposes, from[0], to[0], -1, TieChange.None, clause.Sentence[Refusals.Trigger(clause)].Span, OfRefusal);
    }

    private Tie? Make(TextView view, TieEntry entry, Clause clause)
    {
        if (entry is { Type: TieType.LeaderOf, Frame.Tail.Length: 0 } && clause.Particle is not null) return null; // "ruled out a coalition"
        var from = First(view, entry.From, clause) ?? Unknown(view, entry, entry.From, clause);
        var to = First(view, entry.To, clause) ?? Unknown(view, entry, entry.To, clause) ?? Issue(view, entry, clause) ?? Other(view, entry, clause);
        if (from is null || to is null || !CanHold(entry.Type, from, to)) return null;
        if (entry is { Type: TieType.MemberOf, Change: TieChange.Ends } && IsLeftSo(clause)) return null;
        if (entry.Type == TieType.LeaderOf && clause.Complement >= 0) return null; // "led the students astray"
        if (entry is { Type: TieType.MemberOf, Change: TieChange.Begins } && clause.Lemma == "return" && clause.Sentence.Child(clause.Word, Deprel.Obj) >= 0) return null; // "return it to them"
        if (from.Span.Overlaps(to.Span) || (from.Actor is not null && from.Actor == to.Actor)) return null;
        return new Tie(entry.Type, from, to, entry.Sign, entry.Change, clause.Sentence[clause.Word].Span, entry.Weight);
    }

    /// <summary>"left 14 people injured": nobody parts from them.</summary>
    private static bool IsLeftSo(Clause clause) =>
        clause.Complement >= 0 || (clause.Object >= 0 && (clause.Sentence.Child(clause.Object, Deprel.Nummod) >= 0 || clause.Sentence.Child(clause.Object, Deprel.Acl) >= 0));

    /// <summary>What was founded, or split off, has a name of its own, also one that nobody knows yet.</summary>
    private static ActorRef? Unknown(TextView view, TieEntry entry, IReadOnlyList<Role> roles, Clause clause)
    {
        if (entry.Type is not (TieType.Founded or TieType.OffshootOf)) return null;
        foreach (var role in roles)
            if (SlotReader.Word(clause, role) is >= 0 and > 0 and var word && char.IsUpper(view.Sentence.Form(word)[0])) return view.Ref(NounPhrase.Span(view.Sentence, word), null);
        return null;
    }

    /// <summary>A navy leads no coalition as its leader, nobody is a member of a country he leaves.</summary>
    private static bool CanHold(TieType type, ActorRef from, ActorRef to) => type switch
    {
        TieType.LeaderOf => from.Type is EntityType.Per or EntityType.Other,
        TieType.MemberOf => to.Type is EntityType.Org or EntityType.Other && from.Type is not EntityType.Loc,
        TieType.Founded => !(to.Text.EndsWith("government", StringComparison.Ordinal) || to.Text.EndsWith("cabinet", StringComparison.Ordinal)), // who forms one founds nothing
        TieType.Family => from.Type is EntityType.Per or EntityType.Other && to.Type is EntityType.Per or EntityType.Other,
        _ => true,
    };

    /// <summary>"The palace and the council restored their ties".</summary>
    private ActorRef? Other(TextView view, TieEntry entry, Clause clause)
    {
        if (entry.Type is not (TieType.Ally or TieType.Rival or TieType.Family)) return null;
        var found = new List<ActorRef>();
        _actors.Collect(view, clause.Subject, found);
        if (found.Count == 1 && clause.OtherSubject >= 0) _actors.Collect(view, clause.OtherSubject, found); // two names, of which the parser made two subjects
        return found.Count > 1 ? found[1] : null;
    }

    /// <summary>What is supported or opposed may be a plan, which is nobody: "opposes any foreign arms deliveries".</summary>
    private static ActorRef? Issue(TextView view, TieEntry entry, Clause clause)
    {
        if (entry.Type is not (TieType.Supports or TieType.Opposes) || entry.Change != TieChange.None || clause.Object < 0 || view.Sentence.Upos(clause.Object) is not (Upos.NOUN or Upos.PROPN)) return null;
        return view.Ref(NounPhrase.Span(view.Sentence, clause.Object), null);
    }

    private ActorRef? First(TextView view, IReadOnlyList<Role> roles, Clause clause)
    {
        var found = new List<ActorRef>();
        foreach (var role in roles)
        {
            var word = SlotReader.Word(clause, role);
            if (word >= 0 && !_arms.Contains(view.Sentence.Lemma(word)) && (view.Sentence.Upos(word) == Upos.PRON || _actors.IsActor(view, word))) _actors.Collect(view, word, found);
            if (found.Count > 0) return found[0];
        }

        return null;
    }
}
