using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// Reads the logical arguments of a predicate off the tree: undoes passives, finds the subject that a coordinated, controlled or
/// participial verb shares, and the antecedent of a relative pronoun.
/// </summary>
/// <param name="objectControl">Verbs whose object does what their complement says ("order").</param>
/// <param name="calendar">Words of time, which are no objects.</param>
/// <param name="documents">Papers that speak for whoever issues them ("a resolution condemning ...").</param>
internal sealed class ClauseReader(WordSet objectControl, WordSet calendar, WordSet documents)
{
    private const int Depth = 8; // shared subjects are looked for through that many heads at most

    private static readonly string[] By = ["by"];
    private static readonly string[] For = ["for"];
    private static readonly string[] To = ["to"];

    public Clause Read(Sentence sentence, int word)
    {
        var isPassive = IsPassive(sentence, word);
        var surface = SurfaceSubject(sentence, word, Depth);
        var direct = NoDate(sentence, Antecedent(sentence, FirstChild(sentence, word, Deprel.Obj)));
        if (direct < 0 && !isPassive) direct = MislabelledObject(sentence, word, surface);
        if (direct < 0 && !isPassive) direct = StrayObject(sentence, word);
        if (direct >= 0 && IsExplained(sentence, word, surface, direct)) (direct, isPassive) = (-1, true);
        var own = direct;
        if (direct < 0 && !isPassive) direct = SharedObject(sentence, word);
        if (direct < 0 && !isPassive) direct = RelativeObject(sentence, word, surface);
        var second = isPassive ? -1 : SecondObject(sentence, word);
        var agent = isPassive ? Agent(sentence, word) : -1;
        return new Clause(sentence, word)
        {
            Lemma = sentence.Lemma(word),
            Subject = isPassive ? agent : surface,
            OtherSubject = isPassive ? -1 : OtherSubject(sentence, word, surface),
            Object = isPassive ? surface : second >= 0 ? second : direct,
            IsObjectLent = direct >= 0 && own < 0 && sentence.Head(direct) > word,
            Indirect = second >= 0 || (isPassive && direct >= 0) ? direct : FirstChild(sentence, word, Deprel.Iobj),
            Complement = Complement(sentence, word) is var complement and >= 0 ? complement : AimOfObject(sentence, word, direct),
            Adjunct = Adjunct(sentence, word),
            Particle = Particle(sentence, word),
            IsPassive = isPassive,
            IsNegated = ModalityReader.IsNegated(sentence, word) || ModalityReader.IsNobody(sentence, surface) || ModalityReader.IsNobody(sentence, direct),
            Modality = ModalityReader.Read(sentence, word),
            Condition = ModalityReader.Condition(sentence, word),
        };
    }

    /// <summary>The agent of a passive, also one that hangs on a phrase before it ("expelled into the desert by Algeria").</summary>
    private static int Agent(Sentence sentence, int word)
    {
        if (Prepositional.Find(sentence, word, By) is >= 0 and var agent) return agent;
        if (sentence.Child(word, Deprel.Conj) is >= 0 and var joined && joined > word && IsPastParticiple(sentence, joined) && FirstChild(sentence, joined, Deprel.Nsubj) < 0 && (sentence.Child(joined, Deprel.NsubjPass) < 0 || sentence.Child(joined, Deprel.AuxPass) < 0) && FirstChild(sentence, joined, Deprel.Obj) < 0 && Prepositional.Find(sentence, joined, By) is >= 0 and var shared && sentence.Deprel(shared) == Deprel.OblAgent) return shared; // "was shot and killed by gunmen"
        foreach (var child in sentence.Children(word))
            if (child > word && sentence.Deprel(child) is Deprel.Obl or Deprel.Xcomp && Prepositional.Find(sentence, child, By) is >= 0 and var inner && sentence.Upos(inner) is Upos.PROPN or Upos.NOUN && sentence.Deprel(inner) is Deprel.Nmod or Deprel.Obl) return inner;
        return -1;
    }

    private static bool IsPassive(Sentence sentence, int word)
    {
        if (FirstChild(sentence, word, Deprel.AuxPass) >= 0 || FirstChild(sentence, word, Deprel.CsubjPass) >= 0) return true;
        if (IsRefused(sentence, word)) return true;
        if (FirstChild(sentence, word, Deprel.Obj) >= 0 || HasPerfect(sentence, word)) return false;
        foreach (var child in sentence.Children(word))
            if ((sentence.Deprel(child) is Deprel.OblAgent && sentence.Xpos(word) is not ("VB" or "VBP" or "VBZ") && !IsMeans(sentence, child)) || (sentence.Deprel(child) == Deprel.NsubjPass && child < word)) return true;
        if (sentence.Deprel(word) == Deprel.Xcomp && sentence.Xpos(word) is "VBN" or "VBD" && sentence.Head(word) is >= 0 and var governor && sentence.Child(governor, Deprel.Obj) >= 0) return true; // "found him wounded"
        if (!IsPastParticiple(sentence, word)) return false;
        if (sentence.Deprel(word) == Deprel.Acl) return !IsMainAfterAll(sentence, word);
        return sentence.Deprel(word) is Deprel.Conj && SharesVoice(sentence, word);
    }

    /// <summary>"was kept waiting and then refused permission".</summary>
    private static bool IsRefused(Sentence sentence, int word) =>
        sentence.Deprel(word) == Deprel.Conj && sentence.Xpos(word) is "VBN" or "VBD" && sentence.Form(word) is "refused" or "denied" or "granted" or "given" or "awarded" && Prepositional.Find(sentence, word, To) < 0 && sentence.Child(word, Deprel.Nsubj) < 0
        && sentence.Child(word, Deprel.Obj) >= 0 && sentence.Head(word) is >= 0 and var first && sentence.Child(first, Deprel.AuxPass) >= 0;

    /// <summary>"Two civilians killed, a woman and her daughter": who they were, not whom they killed.</summary>
    private static bool IsExplained(Sentence sentence, int word, int surface, int direct) =>
        word == sentence.Root && direct > word + 1 && sentence.Form(word + 1) is "," && sentence.Reach(direct).First <= word + 2 && surface >= 0 && surface < word && sentence.Xpos(word) is "VBD" or "VBN"
        && sentence.Child(word, Deprel.Aux) < 0 && sentence.Child(surface, Deprel.Det) < 0;

    /// <summary>"spoke by telephone", "attacked by night": how, not by whom.</summary>
    private static bool IsMeans(Sentence sentence, int agent) =>
        sentence.Lemma(agent) is "telephone" or "phone" or "video" or "email" or "mail" or "letter" or "sea" or "air" or "land" or "night" or "day" or "percent" or "%" or "vote" or "margin" or "majority" or "surprise" or "mistake" or "accident" or "force" or "hand";

    /// <summary>"have deported" without "been".</summary>
    private static bool HasPerfect(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) == Deprel.Aux && sentence.Lemma(child) == "have") return true;
        return false;
    }

    /// <summary>"The parliament threatened to leave", "The governor, a lawyer, resigned", where the parser made a noun the root and the verb a participle.</summary>
    private static bool IsMainAfterAll(Sentence sentence, int word)
    {
        if (!IsNominal(sentence, sentence.Root)) return false;
        if (word > 1 && sentence.Upos(word - 1) == Upos.PUNCT && word - 1 > sentence.Root) return true;
        if (sentence.Head(word) != sentence.Root) return false;
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) is Deprel.Obj or Deprel.Xcomp or Deprel.Ccomp || (sentence.Deprel(child) == Deprel.Advcl && HasMark(sentence, child, "to"))) return true;
        return false;
    }

    private static bool SharesVoice(Sentence sentence, int word)
    {
        if (FirstChild(sentence, word, Deprel.Nsubj) >= 0 || FirstChild(sentence, word, Deprel.Obj) >= 0) return false;
        var head = sentence.Head(word);
        return IsPastParticiple(sentence, head) && IsPassive(sentence, head);
    }

    private static bool IsPastParticiple(Sentence sentence, int word) =>
        sentence.Xpos(word) == "VBN" || (sentence.HasFeature(word, "VerbForm=Part") && sentence.HasFeature(word, "Tense=Past"));

    private int SurfaceSubject(Sentence sentence, int word, int depth)
    {
        if (depth == 0) return -1;
        if (OwnSubject(sentence, word) is var own and >= 0) return Antecedent(sentence, own);
        var head = sentence.Head(word);
        if (head < 0) return -1;
        if (sentence.Deprel(word) == Deprel.Conj && head < word - 2 && sentence.Upos(word - 1) == Upos.CCONJ && sentence.Upos(word - 2) == Upos.VERB && sentence.Xpos(word) == sentence.Xpos(word - 2)) head = word - 2; // "say troops have shot and killed"
        if (IsAfterRelative(sentence, word, head)) return sentence.Root;
        if (IsResult(sentence, word) && head > word && FirstChild(sentence, head, Deprel.Ccomp) is >= 0 and var told && told < word) head = told; // "... shelled it, killing five, residents said" hung on "said"
        if (IsResult(sentence, word) && head > word && ToldBefore(sentence, word) is >= 0 and var done) return SurfaceSubject(sentence, done, depth - 1); // "..., killing five, residents told the radio"
        if (sentence.Deprel(word) == Deprel.Advcl && IsResult(sentence, word) && IsPassive(sentence, head)) return Prepositional.Find(sentence, head, By);
        if (Charged(sentence, word, head) is >= 0 and var charged) return charged;
        return sentence.Deprel(word) switch
        {
            Deprel.Conj or Deprel.Advcl or Deprel.Parataxis => IsNominal(sentence, head) && sentence.Child(head, Deprel.Cop) < 0 ? -1 : SurfaceSubject(sentence, head, depth - 1),
            Deprel.Xcomp => Meant(sentence, word, head) is >= 0 and var meant ? meant : Controller(sentence, head, depth),
            Deprel.Acl => AclSubject(sentence, word, head, depth),
            Deprel.AclRelcl => head,
            _ => -1,
        };
    }

    /// <summary>"accuses the state of arming them", "the state, which it accuses of arming them": who is accused does it; -1 when nobody is.</summary>
    private static int Charged(Sentence sentence, int word, int head)
    {
        if (sentence.Deprel(word) is not (Deprel.Advcl or Deprel.Acl) || sentence.Xpos(word) != "VBG" || head > word || sentence.Lemma(head) is not ("accuse" or "suspect" or "convict" or "acquit" or "blame" or "criticise" or "criticize" or "condemn")) return -1;
        if (!HasMark(sentence, word, "of") && !HasMark(sentence, word, "for")) return -1;
        if (FirstChild(sentence, head, Deprel.Obj) is >= 0 and var direct) return Antecedent(sentence, direct);
        if (FirstChild(sentence, head, Deprel.NsubjPass) is >= 0 and var passive) return Antecedent(sentence, passive);
        return sentence.Deprel(head) == Deprel.AclRelcl && FirstChild(sentence, head, Deprel.Nsubj) >= 0 ? sentence.Head(head) : -1;
    }

    /// <summary>"Orlan Veshti, whose party is small, called on ..." with the name as root and the main verb hung in the relative clause.</summary>
    private static bool IsAfterRelative(Sentence sentence, int word, int head) =>
        sentence.Deprel(word) == Deprel.Advcl && sentence.Deprel(head) == Deprel.AclRelcl && sentence.Head(head) == sentence.Root && IsNominal(sentence, sentence.Root)
        && word > head && sentence.Xpos(word) is "VBD" or "VBZ" && sentence.Form(word - 1) is ",";

    /// <summary>"was shot down by rebels, killing all aboard": done by whoever did the first.</summary>
    private static bool IsResult(Sentence sentence, int word) =>
        word > 0 && sentence.Xpos(word) == "VBG" && sentence.Upos(word - 1) == Upos.PUNCT && sentence.Lemma(word) is "kill" or "wound" or "injure" or "destroy" or "damage" or "leave" or "force" or "cause" or "trigger" or "displace";

    /// <summary>The last verb in the past before the result.</summary>
    private static int ToldBefore(Sentence sentence, int word)
    {
        for (var verb = word - 1; verb >= 0; verb--)
            if (sentence.Upos(verb) == Upos.VERB && sentence.Xpos(verb) is "VBD" or "VBN" or "VBZ") return verb;
        return -1;
    }

    public bool HasSubject(Sentence sentence, int word) => OwnSubject(sentence, word) >= 0;

    /// <summary>The last subject before the verb, else one after it; "it" counts even where the parser took it for an expletive.</summary>
    private int OwnSubject(Sentence sentence, int word)
    {
        var (before, after) = (-1, -1);
        foreach (var child in sentence.Children(word))
        {
            if (!IsSubject(sentence, child)) continue;
            var named = calendar.Contains(sentence.Lemma(child)) ? InsideDate(sentence, child) : child;
            if (named < 0) continue;
            if (child < word) before = before >= 0 && IsBeside(sentence, before, named) ? before : named;
            else if (after < 0) after = named;
        }

        return before >= 0 ? AfterDateline(sentence, before) : after;
    }

    /// <summary>"Orlan Veshti, once an ally of the council, left": a noun between commas tells of the name before it.</summary>
    public static bool IsBeside(Sentence sentence, int name, int noun)
    {
        var first = sentence.Reach(noun).First;
        return sentence.Upos(name) == Upos.PROPN && sentence.Upos(noun) == Upos.NOUN && first > name && (sentence.Form(first) is "," || (first > 0 && sentence.Form(first - 1) is ","));
    }

    /// <summary>"TARKESH, June 21 - Kelmark accused ..." where the parser made the town the subject.</summary>
    private static int AfterDateline(Sentence sentence, int subject)
    {
        if (subject != 0 || sentence.Form(0).Length < 3 || char.IsLower(sentence.Form(0)[1])) return subject;
        foreach (var child in sentence.Children(subject))
            if (sentence.Deprel(child) is Deprel.Appos or Deprel.Conj or Deprel.Dep or Deprel.List or Deprel.Parataxis && sentence.Reach(child).First is > 0 and var first && sentence.Form(first - 1) is "-" or "–" or "—" or "--") return child;
        return subject;
    }

    /// <summary>The subject before the last one, where the parser cut a name in two; or -1.</summary>
    private int OtherSubject(Sentence sentence, int word, int subject)
    {
        foreach (var child in sentence.Children(word))
            if (child < word && child != subject && IsSubject(sentence, child) && !calendar.Contains(sentence.Lemma(child))) return child;
        return -1;
    }

    private static bool IsSubject(Sentence sentence, int child) => sentence.Deprel(child) switch
    {
        Deprel.Nsubj or Deprel.NsubjPass or Deprel.NsubjOuter => true,
        Deprel.Expl => sentence.Lemma(child) == "it",
        _ => false,
    };

    /// <summary>"The council today agreed", where the parser took the day for the head.</summary>
    private static int InsideDate(Sentence sentence, int date)
    {
        var inside = -1;
        foreach (var child in sentence.Children(date))
            if (child < date && sentence.Deprel(child) is Deprel.Compound or Deprel.Nmod && IsNominal(sentence, child)) inside = child;
        return inside;
    }

    /// <summary>"will visit Orsania next week": the name before a date that the parser took for the object.</summary>
    private int NoDate(Sentence sentence, int word) =>
        word >= 0 && sentence.Upos(word) == Upos.NOUN && calendar.Contains(sentence.Lemma(word)) && !sentence.Form(word).StartsWith("march", StringComparison.Ordinal) ? InsideDate(sentence, word) : word; // "staged a march" in no month

    /// <summary>"gave the rebels an ultimatum" where the parser saw two objects.</summary>
    private static int SecondObject(Sentence sentence, int word)
    {
        var first = FirstChild(sentence, word, Deprel.Obj);
        foreach (var child in sentence.Children(word))
            if (child > first && first >= 0 && sentence.Deprel(child) == Deprel.Obj && IsNominal(sentence, child) && !IsAside(sentence, child) && !IsOneName(sentence, first, child)) return child;
        return -1;
    }

    /// <summary>"met President Orlan Veshti" where the parser cut the name in two objects.</summary>
    private static bool IsOneName(Sentence sentence, int first, int second) =>
        sentence.Upos(first) == Upos.PROPN && sentence.Upos(second) == Upos.PROPN && sentence.Reach(second).First == first + 1;

    /// <summary>"met the envoy, their first meeting": a phrase after a comma is said beside.</summary>
    private static bool IsAside(Sentence sentence, int word) => sentence.Reach(word).First is > 0 and var first && (sentence.Upos(first) == Upos.PUNCT || sentence.Upos(first - 1) == Upos.PUNCT);

    /// <summary>"allowed the party to meet" where the parser hung the infinitive on the party.</summary>
    private int AimOfObject(Sentence sentence, int word, int direct)
    {
        if (direct < 0 || !objectControl.Contains(sentence.Lemma(word)) || sentence.Lemma(direct) is "decision" or "plan" or "move" or "attempt" or "effort" or "bid" or "right" or "pledge" or "promise" or "threat" or "refusal" or "failure" or "proposal" or "call" or "vote") return -1; // "called his decision to run dangerous"
        foreach (var child in sentence.Children(direct))
            if (sentence.Deprel(child) == Deprel.Acl && HasMark(sentence, child, "to")) return child;
        return -1;
    }

    /// <summary>A bare noun after an active verb is its object, whatever else the parser called it.</summary>
    private int MislabelledObject(Sentence sentence, int word, int subject)
    {
        foreach (var child in sentence.Children(word))
        {
            if (child < word || child == subject || sentence.Deprel(child) is not (Deprel.Iobj or Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obl or Deprel.OblUnmarked)) continue;
            if (!IsNominal(sentence, child) || sentence.Child(child, Deprel.Case) >= 0) continue;
            if (!calendar.Contains(sentence.Lemma(child))) return child;
            if (InsideDate(sentence, child) is >= 0 and var named && sentence.Upos(named) == Upos.PROPN && !calendar.Contains(sentence.Lemma(named))) return named;
        }

        return -1;
    }

    /// <summary>"declared a curfew and closed three stations" where the parser joined the stations to the curfew.</summary>
    private static int StrayObject(Sentence sentence, int word)
    {
        if (sentence.Deprel(word) != Deprel.Conj || sentence.Xpos(word) is not ("VBD" or "VB" or "VBZ" or "VBP")) return -1;
        foreach (var child in sentence.Children(sentence.Head(word)))
            if (child < word && sentence.Deprel(child) == Deprel.Obj)
                foreach (var joined in sentence.Children(child))
                    if (joined > word && sentence.Deprel(joined) == Deprel.Conj && sentence.Reach(joined).First == word + 1) return joined;
        return -1;
    }

    /// <summary>"called for Kelmark to leave": who is to leave, hung on the calling.</summary>
    private static int Meant(Sentence sentence, int word, int head) =>
        HasMark(sentence, word, "to") && Prepositional.Find(sentence, head, For) is >= 0 and var who && who < word && sentence.Deprel(who) == Deprel.Obl && sentence.Form(Math.Min(sentence.Reach(who).End, word)).Equals("to", StringComparison.OrdinalIgnoreCase) ? who : -1;

    private int Controller(Sentence sentence, int head, int depth)
    {
        if (objectControl.Contains(sentence.Lemma(head)) || sentence.Lemma(head) is "find" or "keep" or "have" or "get")
        {
            var direct = FirstChild(sentence, head, Deprel.Obj);
            if (direct < 0) direct = FirstChild(sentence, head, Deprel.Iobj);
            if (direct >= 0) return direct;
        }

        return SurfaceSubject(sentence, head, depth - 1);
    }

    /// <summary>"troops fighting ..." acts itself; in "its decision to withdraw" the owner does.</summary>
    private int AclSubject(Sentence sentence, int word, int head, int depth)
    {
        if (IsPastParticiple(sentence, word) && IsMainAfterAll(sentence, word)) return sentence.Root;
        var speaks = documents.Contains(sentence.Lemma(head)) && sentence.Deprel(head) == Deprel.Obj && sentence.Head(head) >= 0;
        if (speaks && !IsPastParticiple(sentence, word)) return SurfaceSubject(sentence, sentence.Head(head), depth - 1);
        if (!HasMark(sentence, word, "to")) return sentence.Xpos(word) == "VBD" && sentence.Deprel(head) == Deprel.Appos ? sentence.Head(head) : head;
        var owner = FirstChild(sentence, head, Deprel.NmodPoss);
        if (owner >= 0) return owner;
        return sentence.Deprel(head) is Deprel.Obj or Deprel.Obl ? SurfaceSubject(sentence, sentence.Head(head), depth - 1) : head;
    }

    /// <summary>A relative pronoun gives way to the noun it stands for.</summary>
    private static int Antecedent(Sentence sentence, int word)
    {
        if (word < 0 || !IsRelative(sentence, word)) return word;
        for (var at = sentence.Head(word); at >= 0; at = sentence.Head(at))
            if (sentence.Deprel(at) is Deprel.AclRelcl or Deprel.Acl || (sentence.Deprel(at) == Deprel.AdvclRelcl && IsCleft(sentence, at))) return sentence.Head(at);
        return word;
    }

    /// <summary>"It was the rebels that shelled the market": who "that" stands for did it, and the clause is what the sentence tells.</summary>
    public static bool IsCleft(Sentence sentence, int clause) =>
        sentence.Deprel(clause) is Deprel.AclRelcl or Deprel.AdvclRelcl && sentence.Head(clause) is >= 0 and var who && who < clause && sentence.Child(who, Deprel.Cop) is > 0 and var copula
        && sentence.Form(copula - 1).Equals("it", StringComparison.OrdinalIgnoreCase) && sentence.Head(copula - 1) == who && !ModalityReader.IsNegated(sentence, who);

    private static bool IsRelative(Sentence sentence, int word) =>
        sentence.Upos(word) is Upos.PRON or Upos.DET or Upos.SCONJ && sentence.Lemma(word) is "who" or "which" or "that" or "whom";

    /// <summary>"arrested and questioned the student": the object stands after both verbs.</summary>
    private static int SharedObject(Sentence sentence, int word)
    {
        if (sentence.Deprel(word) == Deprel.Conj && sentence.Head(word) is var head and >= 0)
            return FirstChild(sentence, head, Deprel.Obj) is var before && before > word ? before : -1;
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) == Deprel.Conj && sentence.Upos(child) == Upos.VERB && child == word + 2)
                return Antecedent(sentence, FirstChild(sentence, child, Deprel.Obj));
        return -1;
    }

    /// <summary>"the man police arrested": the noun is the object of its relative clause when another word is the subject.</summary>
    private static int RelativeObject(Sentence sentence, int word, int subject)
    {
        if (sentence.Deprel(word) != Deprel.AclRelcl || subject < 0 || FirstChild(sentence, word, Deprel.Xcomp) >= 0 || subject == sentence.Head(word)) return -1;
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) == Deprel.Advmod && sentence.Lemma(child) is "where" or "when" or "why") return -1; // "the town where they met"
        return sentence.Head(word);
    }

    private int Complement(Sentence sentence, int word)
    {
        var complement = -1;
        foreach (var child in sentence.Children(word))
        {
            if (sentence.Deprel(child) is Deprel.Xcomp or Deprel.Ccomp) return child;
            if (complement < 0 && sentence.Deprel(child) is Deprel.Advcl or Deprel.Acl or Deprel.Csubj && child > word && LeadsComplement(sentence, word, child)) complement = child;
        }

        return complement;
    }

    /// <summary>"accused of killing", "ready to leave", "threatened on Monday to leave": parsers often call these adverbial.</summary>
    private bool LeadsComplement(Sentence sentence, int word, int child) =>
        HasMark(sentence, child, "of") || HasMark(sentence, child, "from") || IsBareGerund(sentence, word, child) ||
        (HasMark(sentence, child, "to") && (sentence.Upos(word) == Upos.ADJ || sentence.Deprel(child) == Deprel.Acl || FirstChild(sentence, word, Deprel.Obj) < 0 || objectControl.Contains(sentence.Lemma(word)))) ||
        (HasMark(sentence, child, "at") && sentence.Lemma(word) == "aim");

    /// <summary>"denied sending troops".</summary>
    private static bool IsBareGerund(Sentence sentence, int word, int child) =>
        child == word + 1 && sentence.Xpos(child) == "VBG" && FirstChild(sentence, word, Deprel.Obj) < 0;

    private static int Adjunct(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) == Deprel.Advcl && child > word && IsPurposeOrManner(sentence, child)) return child;
        return -1;
    }

    private static bool IsPurposeOrManner(Sentence sentence, int child) =>
        HasMark(sentence, child, "to") || sentence.Form(child).EndsWith("ing", StringComparison.Ordinal);

    private static bool HasMark(Sentence sentence, int word, ReadOnlySpan<char> form) => Prepositional.IsLedBy(sentence, word, form);

    private static bool IsNominal(Sentence sentence, int word) => sentence.Upos(word) is Upos.NOUN or Upos.PROPN or Upos.PRON;

    private static string? Particle(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) == Deprel.CompoundPrt || (sentence.Deprel(child) == Deprel.Advmod && sentence.Upos(child) == Upos.ADP))
                return sentence.Lemma(child);
        return null;
    }

    private static int FirstChild(Sentence sentence, int word, Deprel relation) => sentence.Child(word, relation);
}
