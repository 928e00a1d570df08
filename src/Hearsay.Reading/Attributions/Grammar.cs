using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Questions to a UD tree that come up for every cue. Word indexes; -1 for none.</summary>
internal static class Grammar
{
    /// <summary>Steps up a tree before a search for a shared subject gives up.</summary>
    private const int HighestClimb = 8;

    public static bool IsPassive(Sentence sentence, int verb) =>
        sentence.Child(verb, Deprel.AuxPass) >= 0 || sentence.Child(verb, Deprel.CsubjPass) >= 0
        || (sentence.Child(verb, Deprel.NsubjPass) >= 0 && sentence.Child(verb, Deprel.Obj) < 0 && !(sentence.Form(verb) is "said" || (sentence.Xpos(verb) == "VBD" && sentence.Child(verb, Deprel.Ccomp) > verb))) // "an aide who asked not to be named said"
        || (IsParticiple(sentence, verb) && sentence.Child(verb, Deprel.Nsubj) < 0 && sentence.Child(verb, Deprel.Obj) < 0
            && sentence.Child(verb, Deprel.Aux) < 0 && sentence.Deprel(verb) is Deprel.Acl or Deprel.Advcl or Deprel.Amod && !IsMisreadMain(sentence, verb) && !IsBehindAside(sentence, verb))
        || (IsParticiple(sentence, verb) && sentence.Deprel(verb) == Deprel.Conj && WithCase(sentence, verb, "by") > verb && sentence.Child(verb, Deprel.Aux) < 0 && (sentence.Child(sentence.Head(verb), Deprel.AuxPass) >= 0 || FirstParticiple(sentence, verb) >= 0)) // "was called by nurses and backed by teachers"
        || (sentence.Xpos(verb) == "VBD" && sentence.Form(verb) is not "said" && sentence.Deprel(verb) == Deprel.Advcl && sentence.Child(verb, Deprel.Nsubj) < 0 && sentence.Child(verb, Deprel.Obj) < 0 && sentence.Child(verb, Deprel.Iobj) < 0 && !IsBehindAside(sentence, verb));

    /// <summary>A past participle.</summary>
    public static bool IsParticiple(Sentence sentence, int verb) => sentence.Xpos(verb) == "VBN";

    /// <summary>"the plan backed by nurses and opposed by teachers": the participle that a second one is joined to, or to whose agent it was; -1 for none.</summary>
    public static int FirstParticiple(Sentence sentence, int second)
    {
        if (sentence.Deprel(second) != Deprel.Conj || sentence.Head(second) is not (>= 0 and var first)) return -1;
        if (sentence.Deprel(first) == Deprel.OblAgent) first = sentence.Head(first);
        return first >= 0 && first < second && sentence.Deprel(first) == Deprel.Acl && IsParticiple(sentence, first) && IsParticiple(sentence, second) ? first : -1;
    }

    /// <summary>"Said" in the middle of a sentence, before another name, is one.</summary>
    public static bool IsNameSaid(Sentence sentence, int word) =>
        word > 0 && sentence.Form(word) is "Said" && word + 1 < sentence.Count && sentence.Upos(word + 1) == Upos.PROPN && sentence.Upos(word - 1) != Upos.PROPN && sentence.Form(0) is not "Said";

    /// <summary>"Well, you know, ...": said between commas.</summary>
    public static bool IsFiller(Sentence sentence, int verb) =>
        verb > 0 && verb + 1 < sentence.Count && sentence.Form(verb) is "know" or "mean" && sentence.Lemma(verb - 1).ToLowerInvariant() is "you" or "i" && sentence.Form(verb + 1) is "," && (verb == 1 || sentence.Upos(verb - 2) == Upos.PUNCT);

    public static bool IsGerund(Sentence sentence, int verb) => sentence.Xpos(verb) == "VBG";

    /// <summary>The word's own subject; of a passive only with <paramref name="passive"/>.</summary>
    public static int OwnSubject(Sentence sentence, int verb, bool passive = false)
    {
        var subject = LastBefore(sentence, verb, Deprel.Nsubj);
        if (subject < 0) subject = sentence.Child(verb, Deprel.NsubjOuter);
        if (subject < 0) subject = BesidePlace(sentence, verb);
        if (subject < 0 && (passive || !IsPassive(sentence, verb))) subject = sentence.Child(verb, Deprel.NsubjPass);
        return subject;
    }

    /// <summary>"Many here blame": the subject hung on the adverb; -1 for none.</summary>
    private static int BesidePlace(Sentence sentence, int verb)
    {
        var adverb = sentence.Child(verb, Deprel.Advmod);
        return adverb > 0 && adverb == verb - 1 && sentence.Child(adverb, Deprel.Nsubj) == adverb - 1 ? adverb - 1 : -1;
    }

    /// <summary>The child with this relation nearest before the word, else the first one: a dateline is often read as a first subject. A second one right behind the first ("a clerk for commander Veld said") is part of it.</summary>
    private static int LastBefore(Sentence sentence, int word, Deprel relation)
    {
        var found = -1;
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) == relation && (found < 0 || (child < word && !GoesOn(sentence, found, child)))) found = child;
        return found;
    }

    private static bool GoesOn(Sentence sentence, int first, int second)
    {
        var (start, end) = sentence.Reach(second);
        if (start > 0 && sentence.Form(start - 1) is "," && end < sentence.Count && sentence.Form(end) is "," && first < start && !char.IsUpper(sentence.Form(second)[0])) return true; // "The head of the union, himself a farmer, said"
        if (!char.IsLetter(sentence.Form(start)[0])) return false;
        return sentence.Upos(start) == Upos.ADP || (sentence.Reach(first).End == start && first < start - 1 && Grammar.IsNominal(sentence.Upos(start - 1)));
    }

    /// <summary>Another subject right beside this one: "the former minister" and "Orla Brandt" of one phrase; -1 for none.</summary>
    public static int Twin(Sentence sentence, int subject)
    {
        if (sentence.Deprel(subject) != Deprel.Nsubj || sentence.Head(subject) < 0) return -1;
        foreach (var other in sentence.Children(sentence.Head(subject)))
            if (other != subject && sentence.Deprel(other) == Deprel.Nsubj && (Touches(sentence, other, subject) || Touches(sentence, subject, other))) return other;
        return -1;
    }

    private static bool Touches(Sentence sentence, int first, int second) =>
        sentence.Reach(first).End == sentence.Reach(second).First && IsNominal(sentence.Upos(sentence.Reach(first).End - 1)) && IsNominal(sentence.Upos(second));

    /// <summary>"The bishop called on ...": a noun as root and the only verb as its participle, with nobody behind "by".</summary>
    private static bool IsMisreadMain(Sentence sentence, int verb)
    {
        var head = sentence.Head(verb);
        return head == sentence.Root && sentence.Deprel(verb) == Deprel.Acl && head < verb && sentence.Child(head, Deprel.Cop) < 0
            && sentence.Child(verb, Deprel.OblAgent) < 0 && WithCase(sentence, verb, "by") < 0;
    }

    /// <summary>"The chief, a man whose sons were killed in the war, called on ...": a noun as root, and the main verb behind the comma hung on a verb that tells about it.</summary>
    private static bool IsBehindAside(Sentence sentence, int verb)
    {
        if (verb < 3 || sentence.Root >= verb || sentence.Xpos(verb) is not ("VBD" or "VBN") || sentence.Deprel(verb) is not (Deprel.Advcl or Deprel.Acl or Deprel.Conj) || sentence.Form(verb - 1) is not "," || sentence.Form(sentence.Count - 1) is not ".") return false;
        var root = sentence.Root;
        if (!IsNominal(sentence.Upos(root)) || sentence.Child(root, Deprel.Cop) >= 0 || sentence.Child(verb, Deprel.Nsubj) >= 0 || sentence.Child(verb, Deprel.Mark) >= 0 || sentence.Child(verb, Deprel.OblAgent) >= 0) return false;
        if (verb + 1 < sentence.Count && sentence.Lemma(verb + 1) is "by" or "of" or "with" or "in" or "at") return false; // a participle indeed
        var clause = sentence.Head(verb);
        return clause >= 0 && clause < verb && sentence.Deprel(clause) == Deprel.AclRelcl;
    }

    /// <summary>Who does what an active verb says: its own subject, or the one it shares with the clause it hangs on.</summary>
    public static int Doer(Sentence sentence, int verb)
    {
        if (IsGerund(sentence, verb) && Absolute(sentence, verb) is >= 0 and var other) return other;
        if (IsBehindAside(sentence, verb)) return sentence.Root;
        if (IsGerund(sentence, verb) && Despite(sentence, verb) is >= 0 and var spite) return spite;
        for (var (at, steps) = (verb, 0); at >= 0 && steps < HighestClimb; steps++)
        {
            var subject = OwnSubject(sentence, at, passive: at != verb);
            if (subject >= 0 && subject != verb) return subject;
            var head = sentence.Head(at);
            switch (sentence.Deprel(at))
            {
                case Deprel.Xcomp when head >= 0 && Hearer(sentence, head) is >= 0 and var controller && controller != at && sentence.Xpos(controller) != "DT":
                    return controller;
                case Deprel.Ccomp when at > 0 && IsGerund(sentence, at) && sentence.Form(at - 1) is ",": // "he said, adding: ..."
                    at = head;
                    continue;
                case Deprel.Acl:
                    return head >= 0 && IsNominal(sentence.Upos(head)) ? AclDoer(sentence, head, at) : -1;
                case Deprel.Advcl when head >= 0 && Blamed(sentence, head, at) is >= 0 and var blamed:
                    return blamed;
                case Deprel.Conj or Deprel.Xcomp or Deprel.Advcl or Deprel.Parataxis or Deprel.Dep:
                    at = head;
                    continue;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>The object, of "told him to" the indirect one; -1 for none.</summary>
    private static int Hearer(Sentence sentence, int verb) => sentence.Child(verb, Deprel.Obj) is >= 0 and var thing ? thing : sentence.Child(verb, Deprel.Iobj);

    /// <summary>"attacked the mayor for saying that", "accused him of hiding that", "railed against the paper for asking", "quoted the widow as saying": who is blamed or thanked did it; -1 when nobody is.</summary>
    private static int Blamed(Sentence sentence, int verb, int deed)
    {
        if (!IsGerund(sentence, deed) || sentence.Child(deed, Deprel.Mark) is not (>= 0 and var mark) || !(sentence.Lemma(mark) is "for" or "as" || (sentence.Lemma(mark) == "of" && sentence.Lemma(verb) is "accuse" or "suspect")) || IsPassive(sentence, verb)) return -1;
        if (Hearer(sentence, verb) is >= 0 and var thing) return thing < deed ? thing : -1;
        foreach (var child in sentence.Children(verb))
            if (child > verb && child < deed && sentence.Child(child, Deprel.Case) is >= 0 and var preposition && sentence.Lemma(preposition) is "against" or "at" or "on") return child;
        return -1;
    }

    /// <summary>The noun of "with a source close to him saying", whatever the gerund was hung on; -1 for none.</summary>
    private static int Absolute(Sentence sentence, int gerund)
    {
        const int Farthest = 12; // words
        for (var at = gerund - 1; at >= Math.Max(0, gerund - Farthest) && sentence.Upos(at) is not (Upos.PUNCT or Upos.VERB or Upos.AUX); at--)
            if (sentence.Lemma(at) == "with") return sentence.Head(at) is var noun && noun > at && noun < gerund && IsNominal(sentence.Upos(noun)) ? noun : -1;
        return -1;
    }

    /// <summary>"despite some backers of the bill, such as Ana Veld, now saying": behind commas as well; -1 for none.</summary>
    private static int Despite(Sentence sentence, int gerund)
    {
        const int Farthest = 20; // words
        for (var at = gerund - 1; at >= Math.Max(0, gerund - Farthest) && sentence.Upos(at) is not (Upos.VERB or Upos.AUX); at--)
            if (sentence.Lemma(at) is "despite" && sentence.Head(at) is var noun && noun > at && noun < gerund && IsNominal(sentence.Upos(noun))) return noun;
        return -1;
    }

    /// <summary>"The deal, announced on Friday, would last" (who does it behind "by" is read): no aside before the comma, and the main verb behind the next one, make the past tense a participle.</summary>
    public static bool IsReducedAside(Sentence sentence, int verb)
    {
        if (verb < 2 || sentence.Form(verb - 1) is not "," || !sentence.Form(verb).EndsWith("ed", StringComparison.Ordinal) || (verb + 1 < sentence.Count && sentence.Form(verb + 1) is "by")) return false;
        for (var word = 0; word < verb - 1; word++)
            if (sentence.Form(word) is "," or "—" or "–" or "-") return false;
        var next = verb + 1;
        while (next < sentence.Count && sentence.Form(next) is not ",") next++;
        return next + 1 < sentence.Count && (sentence.Upos(next + 1) == Upos.AUX || sentence.Xpos(next + 1) is "VBZ" or "VBD" or "VBP");
    }

    /// <summary>The phrase with "by" of a passive.</summary>
    public static int Agent(Sentence sentence, int verb)
    {
        var agent = sentence.Child(verb, Deprel.OblAgent);
        while (agent >= 0 && agent + 1 < sentence.Count && sentence.Head(agent + 1) == verb && sentence.Deprel(agent + 1) == Deprel.OblAgent) agent++; // "by a night porter", cut in two
        if (agent < 0) agent = WithCase(sentence, verb, "by");
        return agent >= 0 && agent < verb && sentence.Upos(agent) == Upos.PROPN && sentence.Child(agent, Deprel.NmodUnmarked) >= 0 ? -1 : agent; // "By July 2013 the show was named"
    }

    /// <summary>The first noun phrase under a word that begins with this preposition.</summary>
    public static int WithCase(Sentence sentence, int word, string lemma)
    {
        foreach (var child in sentence.Children(word))
            if (Case(sentence, child) is >= 0 and var preposition && sentence.Lemma(preposition) == lemma) return child;
        return -1;
    }

    /// <summary>The first preposition, or subordinating word, of a phrase.</summary>
    public static int Case(Sentence sentence, int phrase)
    {
        var preposition = sentence.Child(phrase, Deprel.Case);
        return preposition >= 0 ? preposition : sentence.Child(phrase, Deprel.Mark);
    }

    public static bool IsInfinitive(Sentence sentence, int verb) =>
        sentence.Child(verb, Deprel.Mark) is >= 0 and var mark && sentence.Lemma(mark) == "to" && mark < verb;

    public static bool IsNominal(Upos upos) => upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.NUM or Upos.SYM or Upos.X;

    public static bool IsOblique(Deprel relation) => relation is Deprel.Obl or Deprel.OblAgent or Deprel.OblUnmarked or Deprel.Nmod;

    /// <summary>Stands the word in a relative clause without its own relative word ("the deal they back")?</summary>
    public static int Antecedent(Sentence sentence, int verb)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < HighestClimb; steps++)
        {
            if (sentence.Deprel(at) == Deprel.AclRelcl) return sentence.Head(at);
            if (sentence.Deprel(at) is not (Deprel.Xcomp or Deprel.Ccomp or Deprel.Conj)) return -1;
            at = sentence.Head(at);
        }

        return -1;
    }

    /// <summary>"one of the clerks": the clerks; -1 when a word stands for no part of a whole.</summary>
    public static int Whole(Sentence sentence, int part)
    {
        foreach (var child in sentence.Children(part))
            if (child > part && sentence.Deprel(child) == Deprel.Nmod && sentence.Child(child, Deprel.Case) is >= 0 and var preposition && (sentence.Lemma(preposition) is "of" or "among" || (sentence.Lemma(preposition) == "in" && sentence.Lemma(part) == "nothing"))) return child;
        return -1;
    }

    /// <summary>The noun that a relative word stands for; any other word itself.</summary>
    public static int Referent(Sentence sentence, int word)
    {
        if (!IsRelative(sentence, word)) return word;
        var noun = sentence.Head(word) is >= 0 and var verb ? Antecedent(sentence, verb) : -1;
        return noun >= 0 ? noun : word;
    }

    public static bool IsRelative(Sentence sentence, int word) => sentence.Lemma(word) is "who" or "which" or "that" or "whom" or "whose";

    /// <summary>
    /// "proof that the well was poisoned", also where it is read as a relative clause: its "that" is tagged as the joining word, or the place it is said to fill in
    /// the clause is taken.
    /// </summary>
    public static bool IsContentClause(Sentence sentence, int verb)
    {
        if (sentence.Deprel(verb) is not (Deprel.Acl or Deprel.AclRelcl)) return false;
        if (sentence.Child(verb, Deprel.Mark) is >= 0 and var mark && sentence.Lemma(mark) == "that") return true;
        var first = sentence.Reach(verb).First;
        if (sentence.Lemma(first) != "that" || sentence.Head(first) != verb || sentence.Deprel(first) != Deprel.Obj) return false;
        if (sentence.Upos(first) == Upos.SCONJ || sentence.Child(verb, Deprel.Cop) >= 0 || sentence.Child(verb, Deprel.NsubjPass) >= 0) return true;
        foreach (var child in sentence.Children(verb))
            if (child > verb && sentence.Deprel(child) is Deprel.Obj or Deprel.Ccomp) return true;
        return false;
    }

    public static bool IsFirstPerson(Sentence sentence, int word) => sentence.Upos(word) == Upos.PRON && sentence.Lemma(word) is "i" or "I" or "we" or "my" or "our" or "me" or "us";

    public static bool IsNegator(Sentence sentence, int word) => sentence.Upos(word) != Upos.VERB // "noting" is no "not"
        && sentence.Lemma(word) is "not" or "never" or "no" or "neither" or "nor" or "hardly" or "scarcely" or "barely" or "n't" or "without";

    /// <summary>Is the verb denied in its own clause ("did not say", "no official said")?</summary>
    /// <param name="content">Words that are said, and so deny nothing of the saying: "Never," he answered.</param>
    public static bool IsNegated(Sentence sentence, int verb, IReadOnlyList<TextSpan>? content = null)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (content is not null && content.Any(piece => piece.Contains(sentence[child].Span))) continue;
            if (IsNegator(sentence, child) && child < verb + 3 && !(child > verb && child + 1 < sentence.Count && sentence.Xpos(child + 1) == "TO")) return true; // "claims never to have met him" denies the meeting
            if (sentence.Deprel(child) == Deprel.Case && child > 0 && sentence.Lemma(child) == "from" && sentence.Lemma(child - 1) == "far") return true;
            if (child < verb && IsByNoMeans(sentence, child)) return true;
            if (sentence.Lemma(child) is "longer" or "long" && child > 0 && sentence.Lemma(child - 1) == "no") return true;
            if (sentence.Lemma(child) == "yet" && child + 1 < sentence.Count && sentence.Lemma(child + 1) == "to") return true; // "has yet to confirm"
            if (sentence.Deprel(child) is Deprel.Nsubj or Deprel.NsubjPass && IsEmptySet(sentence, child)) return true;
        }

        return IsByNoMeans(sentence, verb - 1);
    }

    /// <summary>"by no means certain".</summary>
    private static bool IsByNoMeans(Sentence sentence, int word) => word > 1 && sentence.Form(word) is "means" && sentence.Lemma(word - 1) == "no" && sentence.Lemma(word - 2) == "by";

    private static bool IsEmptySet(Sentence sentence, int subject)
    {
        if (sentence.Form(subject).ToString().ToLowerInvariant() is "nobody" or "none" or "no-one" or "neither" or "nothing") return true;
        if (sentence.Form(subject).Equals("few", StringComparison.OrdinalIgnoreCase)) return !IsSome(sentence, subject);
        foreach (var child in sentence.Children(subject))
            if (child < subject && sentence.Form(child).ToString().ToLowerInvariant() is "no" or "neither" or "few" or "hardly" or "scarcely" && !IsSome(sentence, child)) return true;
        return false;
    }

    /// <summary>"a few".</summary>
    private static bool IsSome(Sentence sentence, int word)
    {
        if (word == 0 || sentence.Lemma(word) != "few") return false;
        return sentence.Lemma(word - 1) is "a" or "the" or "his" or "her" or "their" or "these" or "those";
    }

    /// <summary>"a statement saying": the noun speaks, unless it is the object of somebody who made it.</summary>
    private static int AclDoer(Sentence sentence, int noun, int verb) => sentence.Deprel(noun) == Deprel.OblAgent && IsGerund(sentence, verb) ? OwnSubject(sentence, sentence.Head(noun), passive: true) // "accused by them of lying"
        : IsGerund(sentence, verb) || IsMisreadMain(sentence, verb) ? noun
        : Doer(sentence, IsInfinitive(sentence, verb) && sentence.Deprel(noun) == Deprel.Obj ? sentence.Head(noun) : noun);

    /// <summary>"contrary to what the paper reported, nobody fled": the paper said the opposite of what stands beside it.</summary>
    public static bool IsAgainst(Sentence sentence, int verb)
    {
        const int Farthest = 10; // words
        for (var what = verb - 1; what > 0 && what > verb - Farthest; what--)
        {
            if (sentence.Upos(what) == Upos.VERB) return false;
            if (sentence.Form(what) is "what") return sentence.Form(what - 1) is "unlike" or "Unlike" or "despite" or "Despite" || (what > 1 && sentence.Form(what - 1) is "to" && sentence.Form(what - 2) is "contrary" or "Contrary");
        }

        return false;
    }
}
