using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>The parts of event reading, loaded once and shared by all threads.</summary>
internal sealed class EventGrammar
{
    /// <summary>Factor on the confidence of an event named by a noun alone ("its attack on ...").</summary>
    public const double BareNoun = 0.6;

    /// <summary>The same of what befell somebody by name, as a subject: it is told as a fact, and that nobody did it counts against it already.</summary>
    public const double NamedVictim = 1.3;

    /// <summary>Factor on the confidence of what is only asked for or laid to somebody.</summary>
    public const double Content = 0.9;

    public EventGrammar(string lexicons, string codes)
    {
        var classes = WordClasses.Load(Path.Combine(lexicons, "event-classes.tsv"));
        Lexicon = EventLexicon.Load(Path.Combine(lexicons, "events.tsv"), classes);
        var nouns = ActorNouns.Load(Path.Combine(lexicons, "actor-nouns.tsv"));
        (Actors, PublicLife) = (new ActorFinder(nouns, classes), new PublicLife(nouns, classes));
        Clauses = new ClauseReader(classes.Named("object-control"), classes.Named("calendar"), classes.Named("document"));
        Matcher = new EventMatcher(Actors);
        Trees = new TreeMender(classes.Named("beside"), classes.Named("calendar"), classes.Named("bare-saying"), new HeadlineTree(Lexicon, nouns));
        LightVerbs = new LightVerbs(classes);
        Suppositions = classes.Named("supposition");
        Reports = classes.Named("report");
        SupposedNouns = classes.Named("supposed-noun");
        ToldNouns = classes.Named("told-noun");
        Dropping = classes.Named("dropping");
        LeaveWords = classes.Named("leave-word");
        Misdeeds = classes.Named("misdeed");
        Inquirers = classes.Named("inquirer");
        Onlookers = classes.Named("onlooker");
        OnlyFeared = classes.Named("only-feared");
        Calamity = new Calamity(classes.Named("disaster"), classes.Named("accident-verb"), classes.Named("accident-thing"), classes.Resolve("violence|blast-act"));
        Fiction = new Fiction(classes.Named("fiction"));
        var contexts = CueTable.From(Table.Rows(Path.Combine(lexicons, "contexts.tsv"), 2).Select(row => (row[0], row[1])));
        Events = new EventMaker(
            new RoleFiller(Actors, Clauses, (Lexicon, Matcher), classes.Resolve("force|weaponry|hardware|peacekeeper|observer|monitor"), classes.Named("done-to")), Clauses,
            EventCodes.Load(Path.Combine(codes, "plover.tsv")), ModeReader.Load(Path.Combine(lexicons, "modes.tsv")), contexts, classes);
    }

    public EventLexicon Lexicon { get; }

    public ActorFinder Actors { get; }

    public PublicLife PublicLife { get; }

    public ClauseReader Clauses { get; }

    public EventMatcher Matcher { get; }

    public TreeMender Trees { get; }

    public LightVerbs LightVerbs { get; }

    public EventMaker Events { get; }

    /// <summary>Verbs whose complement is only wished or considered.</summary>
    public WordSet Suppositions { get; }

    /// <summary>Verbs of saying.</summary>
    public WordSet Reports { get; }

    /// <summary>Nouns whose clause is only feared, claimed or denied ("the rumour that ...").</summary>
    public WordSet SupposedNouns { get; }

    /// <summary>Nouns for what somebody says is so, whoever denies it ("the report that ...").</summary>
    public WordSet ToldNouns { get; }

    /// <summary>Adjectives of deeds that have not been done ("a possible attack").</summary>
    public WordSet OnlyFeared { get; }

    public Calamity Calamity { get; }

    public Fiction Fiction { get; }

    /// <summary>Verbs that blame whoever is said to do so ("shelter", "violate").</summary>
    public WordSet Misdeeds { get; }

    /// <summary>Those who find out who did what.</summary>
    public WordSet Inquirers { get; }

    /// <summary>Those who tell of misdeeds without laying them to anybody themselves.</summary>
    public WordSet Onlookers { get; }

    /// <summary>Verbs whose object was not done or is no longer said.</summary>
    public WordSet Dropping { get; }

    /// <summary>What one asks for to do something oneself ("permission").</summary>
    public WordSet LeaveWords { get; }

    /// <summary>Whether a verb's gerund after "by" belongs to what the accused did ("accused them of cheating by ...").</summary>
    public bool Accuses(string lemma)
    {
        foreach (var entry in Lexicon.Predicates(lemma))
            if (entry.Type == EventType.Accuse && entry.Mode == "allege") return true;
        return false;
    }

    /// <summary>Factor on confidence for one step down the tree.</summary>
    public double Nearness(Deprel relation) => relation switch
    {
        Deprel.Advcl or Deprel.Parataxis => 0.8,
        Deprel.AclRelcl or Deprel.Acl or Deprel.AdvclRelcl => 0.65,
        _ => 1,
    };

    /// <summary>Subject of the saying verb that follows its content ("..., the minister said"), or -1.</summary>
    public int Reporter(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) == Deprel.Parataxis && Reports.Contains(sentence.Lemma(child))) return sentence.Child(child, Deprel.Nsubj);
        return -1;
    }
}
