using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// Hangs words anew where trees of news go wrong in a way that their neighbours show: a title and its name side by side, two peoples
/// before one noun, a weekday in a name.
/// </summary>
/// <param name="beside">Verbs whose participle only says where a land lies ("from neighbouring Kelmark").</param>
/// <param name="calendar">Words of time, which are no names.</param>
/// <param name="sayings">Verbs of saying that take no hearer without "to".</param>
/// <param name="headlines">For what has no verb.</param>
internal sealed class TreeMender(WordSet beside, WordSet calendar, WordSet sayings, HeadlineTree headlines)
{
    /// <summary>The sentence itself when nothing is to be mended.</summary>
    public Sentence Mend(Sentence sentence)
    {
        if (headlines.Mend(sentence) is { } headline) return IsTree(headline) ? sentence.With(headline) : sentence;
        Token[]? tokens = null;
        for (var word = 0; word + 1 < sentence.Count; word++)
        {
            if (NotBefore(sentence, word) is >= 0 and var not) tokens = Negate(sentence, tokens ?? sentence.Tokens.ToArray(), word, not);
            if (sentence.Head(word) < 0) continue;
            if (NameBehind(sentence, word) is >= 0 and var name) Move(sentence, tokens ??= sentence.Tokens.ToArray(), word, name, Deprel.NmodDesc);
            else if (NounBehindPair(sentence, word) is >= 0 and var noun) Join(sentence, tokens ??= sentence.Tokens.ToArray(), word, noun);
            else if (IsBeside(sentence, word)) Lower(sentence, tokens ??= sentence.Tokens.ToArray(), word, sentence.Child(word, Deprel.Obj));
            else if (IsShip(sentence, word)) tokens = Hang(sentence, tokens, word, word - 1, Deprel.Appos);
            else if (SubjectBefore(sentence, word) is >= 0 and var first) tokens = Hang(sentence, tokens, word, first, IsAge(sentence, word - 1) || IsAge(sentence, sentence.Reach(word).First - 1) ? Deprel.Appos : Deprel.Conj);
            else if (ClauseOfStray(sentence, word) is >= 0 and var verb) tokens = Hang(sentence, tokens, word, verb, Deprel.Nsubj);
            else if (InfinitiveBefore(sentence, word) is >= 0 and var infinitive) tokens = Hang(sentence, tokens, word, infinitive, Deprel.Conj);
            else if (IsElect(sentence, word)) Elect(sentence, tokens ??= sentence.Tokens.ToArray(), word);
            else if (IsModifierAfterAll(sentence, word)) Move(sentence, tokens ??= sentence.Tokens.ToArray(), word, sentence.Child(sentence.Head(word), Deprel.Obj), Deprel.Amod);
            else if (FiniteBefore(sentence, word) is >= 0 and var finite) tokens = Hang(sentence, tokens, word, finite, Deprel.Conj);
            else if (SharedNoun(sentence, word) is >= 0 and var shared) Share(sentence, tokens ??= sentence.Tokens.ToArray(), word, shared);
            else if (VerbOverPlace(sentence, word) is >= 0 and var over) tokens = Hang(sentence, tokens, word, over, Deprel.Obj);
            else if (VerbBeforeDate(sentence, word) is >= 0 and var deed) tokens = Hang(sentence, tokens, word, deed, Deprel.Obj);
            else if (IsWeekdayInName(sentence, word)) Lift(sentence, tokens ??= sentence.Tokens.ToArray(), word);
        }

        return tokens is null || !IsTree(tokens) ? sentence : sentence.With(tokens);
    }

    /// <summary>Whether every word still leads to the root, whatever was hung on what.</summary>
    private static bool IsTree(Token[] tokens)
    {
        for (var word = 0; word < tokens.Length; word++)
        {
            var steps = 0;
            for (int at = word; at >= 0; at = tokens[at].Head)
                if (++steps > tokens.Length) return false;
        }

        return true;
    }

    /// <summary>"the negotiator Joss Marrow said", both read as subjects of the verb or both joined to a third.</summary>
    private int NameBehind(Sentence sentence, int noun)
    {
        if (sentence.Upos(noun) != Upos.NOUN || sentence.Upos(noun + 1) != Upos.PROPN || calendar.Contains(sentence.Lemma(noun + 1)) || sentence.Reach(noun).End != noun + 1) return -1;
        var relation = sentence.Deprel(noun);
        if (relation is not (Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj or Deprel.Conj)) return -1;
        var name = noun + 1;
        while (sentence.Head(name) != sentence.Head(noun) && sentence.Head(name) > noun) name = sentence.Head(name);
        return sentence.Head(name) == sentence.Head(noun) && sentence.Deprel(name) == relation && sentence.Upos(name) == Upos.PROPN && sentence.Reach(name).First == noun + 1 ? name : -1;
    }

    /// <summary>"Kelmarkian and Orsanian forces", the first read as a subject beside the forces.</summary>
    private static int NounBehindPair(Sentence sentence, int first)
    {
        if (sentence.Upos(first) is not (Upos.PROPN or Upos.ADJ) || sentence.Child(first, Deprel.Conj) is not (> 0 and var second)) return -1;
        while (sentence.Child(second, Deprel.Conj) is > 0 and var next) second = next;
        var noun = sentence.Reach(first).End;
        return sentence.Upos(second) == Upos.ADJ && second == noun - 1 && noun < sentence.Count && sentence.Upos(noun) == Upos.NOUN && sentence.Head(noun) == sentence.Head(first) && sentence.Deprel(noun) == sentence.Deprel(first) ? noun : -1;
    }

    /// <summary>"Twenty rebels and one guard were killed", "Joss Marrow, 30, Ishtovar was arrested", both read as subjects of the verb: the first of them, or -1.</summary>
    private static int SubjectBefore(Sentence sentence, int word)
    {
        var relation = sentence.Deprel(word);
        if (relation is not (Deprel.Nsubj or Deprel.NsubjPass) || sentence.Head(word) < word || sentence.Upos(word) is not (Upos.NOUN or Upos.PROPN)) return -1;
        foreach (var other in sentence.Children(sentence.Head(word)))
            if (other < word && sentence.Deprel(other) == relation && sentence.Upos(other) is Upos.NOUN or Upos.PROPN) return IsListed(sentence, other, word) ? other : -1;
        return -1;
    }

    private static bool IsListed(Sentence sentence, int first, int second)
    {
        var (end, start) = (sentence.Reach(first).End, sentence.Reach(second).First);
        if (end > start || end >= sentence.Count) return false;
        if (sentence.Upos(start) == Upos.CCONJ) return start == end;
        return start == end && IsAge(sentence, start - 1) && sentence.Upos(second) == Upos.PROPN;
    }

    /// <summary>The word, or the last but a comma, is a number in figures.</summary>
    private static bool IsAge(Sentence sentence, int word)
    {
        if (word > 0 && sentence.Form(word) is ",") word--;
        return word >= 0 && sentence.Upos(word) == Upos.NUM && char.IsAsciiDigit(sentence.Form(word)[0]);
    }

    /// <summary>"The agency said dockers at the port attacked police", with the dockers read as whom it is said to: the verb that they belong to, or -1.</summary>
    private int ClauseOfStray(Sentence sentence, int word)
    {
        if (sentence.Deprel(word) is not (Deprel.Iobj or Deprel.Obj) || !sayings.Contains(sentence.Lemma(sentence.Head(word))) || sentence.Upos(word) is not (Upos.NOUN or Upos.PROPN) || sentence.Child(sentence.Head(word), Deprel.Ccomp) is not (>= 0 and var verb)) return -1;
        if (verb < sentence.Reach(word).End || sentence.Xpos(verb) is not ("VBD" or "VBZ" or "VBP" or "VBN" or "VBG")) return -1;
        foreach (var child in sentence.Children(verb))
            if (sentence.Deprel(child) is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Expl or Deprel.Mark) return -1;
        return verb;
    }

    /// <summary>"protesting its decision to close the port, cut wages and ...", with the second infinitive joined to the protesting: the first, or -1.</summary>
    private static int InfinitiveBefore(Sentence sentence, int word)
    {
        if (sentence.Deprel(word) != Deprel.Conj || sentence.Xpos(word) != "VB" || sentence.Xpos(sentence.Head(word)) is not ("VBD" or "VBZ" or "VBP" or "VBG" or "VBN") || HasOwn(sentence, word)) return -1;
        for (var other = word - 1; other > sentence.Head(word); other--)
            if (sentence.Xpos(other) == "VB" && Prepositional.IsLedBy(sentence, other, "to") && sentence.Governs(sentence.Head(word), other)) return other;
        return -1;
    }

    /// <summary>"received today, Monday, the ambassador", "attacked in the month of May a post", with the object hung on the day: the verb, or -1.</summary>
    private int VerbBeforeDate(Sentence sentence, int word)
    {
        if (sentence.Deprel(word) is not (Deprel.Appos or Deprel.Nmod or Deprel.Conj or Deprel.Dep) || sentence.Upos(word) is not (Upos.NOUN or Upos.PROPN) || calendar.Contains(sentence.Lemma(word))) return -1;
        var date = sentence.Head(word);
        if (date < 0 || date > word || !calendar.Contains(sentence.Lemma(date)) || sentence.Child(word, Deprel.Case) >= 0 || sentence.Child(word, Deprel.Cc) >= 0 || sentence.Child(word, Deprel.Det) < 0) return -1;
        var verb = sentence.Head(date);
        return verb >= 0 && verb < date && sentence.Xpos(verb) is "VBD" or "VBN" or "VBZ" && sentence.Child(verb, Deprel.Obj) < 0 && sentence.Child(verb, Deprel.AuxPass) < 0 ? verb : -1;
    }

    /// <summary>"declared a truce to allow aid in and released ten men", with the releasing joined to the allowing: the verb in the past above or, for an imperative, before it; or -1.</summary>
    private static int FiniteBefore(Sentence sentence, int word)
    {
        if (sentence.Deprel(word) != Deprel.Conj || sentence.Head(word) is not (>= 0 and var infinitive) || infinitive > word || HasOwn(sentence, word)) return -1;
        if (!(sentence.Xpos(word) == "VBD" && sentence.Xpos(infinitive) is "VB" or "VBG") && !(sentence.Xpos(word) == "VBN" && sentence.Xpos(infinitive) == "VBG" && sentence.Child(infinitive, Deprel.Aux) < 0)) return -1;
        for (var (above, left) = (sentence.Head(infinitive), sentence.Count); above >= 0 && left > 0; (above, left) = (sentence.Head(above), left - 1))
            if (sentence.Xpos(above) == "VBD" && above < infinitive) return above;
        for (var other = word - 1; other > infinitive; other--)
            if (sentence.Xpos(other) == "VBD" && sentence.Deprel(other) == Deprel.AclRelcl) return other;
        return -1;
    }

    /// <summary>"has not, contrary to reports, closed it", with the "not" hung on what stands between the commas: its place, or -1.</summary>
    private static int NotBefore(Sentence sentence, int verb)
    {
        if (sentence.Upos(verb) != Upos.VERB || verb < 4 || sentence.Form(verb - 1) is not "," || sentence.Child(verb, Deprel.Nsubj) >= 0 || sentence.Child(verb, Deprel.NsubjPass) >= 0) return -1;
        for (var comma = verb - 2; comma > 1; comma--)
            if (sentence.Form(comma) is ",") return sentence.Form(comma - 1) is "not" or "n't" or "never" && sentence.Head(comma - 1) != verb ? comma - 1 : -1;
        return -1;
    }

    private static Token[] Negate(Sentence sentence, Token[] tokens, int verb, int not)
    {
        var clause = sentence.Head(not);
        for (var word = 0; word <= not; word++)
            if (sentence.Head(word) == clause && sentence.Deprel(word) is Deprel.Nsubj or Deprel.Advmod or Deprel.Aux && word != verb) tokens[word] = tokens[word] with { Head = (short)verb };
        return tokens;
    }

    /// <summary>"with President-elect Daria Novak", with the name read as whom somebody elects.</summary>
    private static bool IsElect(Sentence sentence, int word) =>
        word > 1 && sentence.Form(word) is "elect" or "designate" && sentence.Form(word - 1) is "-" && sentence.Child(word, Deprel.Obj) is >= 0 and var name && name == word + 1 && sentence.Upos(name) == Upos.PROPN;

    private static bool HasPreposition(Sentence sentence, int word) => sentence.Child(word, Deprel.Mark) >= 0 || sentence.Child(word, Deprel.Case) >= 0;

    private static void Elect(Sentence sentence, Token[] tokens, int elect)
    {
        var name = elect + 1;
        tokens[name] = tokens[name] with { Head = tokens[elect].Head, Deprel = HasPreposition(sentence, elect) ? Deprel.Obl : Deprel.Obj };
        tokens[elect] = tokens[elect] with { Head = (short)name, Deprel = Deprel.NmodDesc };
        foreach (var child in sentence.Children(elect))
            if (child < elect && sentence.Deprel(child) is Deprel.Mark or Deprel.Case) tokens[child] = tokens[child] with { Head = (short)name, Deprel = Deprel.Case };
    }

    /// <summary>"executed captured policemen", the second participle read as a second verb.</summary>
    private static bool IsModifierAfterAll(Sentence sentence, int word) =>
        sentence.Xpos(word) == "VBN" && sentence.Deprel(word) == Deprel.Conj && sentence.Head(word) == word - 1 && sentence.Xpos(word - 1) is "VBD" or "VBZ" or "VBP" or "VBG" or "VB" && sentence.Child(word - 1, Deprel.Obj) == word + 1;

    /// <summary>"received in the city of Tarkesh the envoy", with the envoy as the object of the city: the verb, or -1.</summary>
    private static int VerbOverPlace(Sentence sentence, int word)
    {
        if (sentence.Head(word) is not (>= 0 and var place) || place > word || sentence.Upos(place) is not (Upos.PROPN or Upos.NOUN) || sentence.Xpos(place) == "VBG" || !(sentence.Deprel(word) == Deprel.Obj || IsBareBeside(sentence, word))) return -1;
        for (var (above, left) = (sentence.Head(place), 4); above >= 0 && left > 0; (above, left) = (sentence.Head(above), left - 1))
            if (sentence.Upos(above) == Upos.VERB) return (sentence.Deprel(word) == Deprel.Obj || TakesWhom(sentence.Lemma(above))) && sentence.Child(above, Deprel.Obj) < 0 && sentence.Child(above, Deprel.AuxPass) < 0 && above < place ? above : -1;
        return -1;
    }

    /// <summary>"in Tarkesh the envoy": with its article right behind the place, and no comma.</summary>
    private static bool IsBareBeside(Sentence sentence, int word) =>
        sentence.Deprel(word) == Deprel.Appos && sentence.Upos(word) == Upos.NOUN && sentence.Child(word, Deprel.Det) is >= 0 and var article && sentence.Child(word, Deprel.Case) < 0 && sentence.Reach(word).First == article && article > 0 && sentence.Upos(article - 1) == Upos.PROPN;

    /// <summary>Verbs that are never without whom they are done to.</summary>
    private static bool TakesWhom(string verb) => verb is "receive" or "arrest" or "detain" or "capture" or "kill" or "target" or "seize" or "destroy" or "host" or "visit" or "summon" or "dismiss" or "appoint";

    /// <summary>"Marines from the frigate Resolute boarded it", with the ship as a second subject.</summary>
    private static bool IsShip(Sentence sentence, int name) =>
        name > 1 && sentence.Deprel(name) == Deprel.Nsubj && sentence.Upos(name) == Upos.PROPN && sentence.Upos(name - 1) == Upos.NOUN && sentence.Deprel(name - 1) == Deprel.Nmod && sentence.Reach(name - 1).End == name
        && sentence.Head(name - 1) is >= 0 and var crew && sentence.Deprel(crew) == Deprel.Nsubj && sentence.Head(crew) == sentence.Head(name);

    private static bool HasOwn(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Deprel(child) is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Aux or Deprel.AuxPass or Deprel.Mark) return true;
        return false;
    }

    /// <summary>"NATO and Afghan forces", with NATO hung on the forces: the forces, or -1.</summary>
    private static int SharedNoun(Sentence sentence, int name)
    {
        if (sentence.Upos(name) != Upos.PROPN || sentence.Deprel(name) != Deprel.Compound || sentence.Child(name, Deprel.Conj) is not (> 0 and var people)) return -1;
        var noun = sentence.Head(name);
        return people == noun - 1 && sentence.Upos(people) == Upos.ADJ && sentence.Xpos(noun) == "NNS" && sentence.Child(people, Deprel.Cc) >= 0 && char.IsUpper(sentence.Form(name)[^1]) ? noun : -1;
    }

    private static void Share(Sentence sentence, Token[] tokens, int name, int noun)
    {
        var first = ListedBefore(sentence, noun);
        tokens[name] = tokens[name] with { Head = first >= 0 ? (short)first : tokens[noun].Head, Deprel = first >= 0 ? Deprel.Conj : tokens[noun].Deprel };
        Move(sentence, tokens, noun - 1, noun, Deprel.Amod);
        tokens[noun] = tokens[noun] with { Head = (short)name, Deprel = Deprel.Conj };
        foreach (var child in sentence.Children(noun))
            if (child < name && sentence.Deprel(child) is Deprel.Case or Deprel.Punct or Deprel.Cc) tokens[child] = tokens[child] with { Head = (short)name };
    }

    /// <summary>A subject of the same verb right before the comma.</summary>
    private static int ListedBefore(Sentence sentence, int noun)
    {
        if (sentence.Head(noun) < 0) return -1;
        foreach (var other in sentence.Children(sentence.Head(noun)))
            if (other < noun && sentence.Deprel(other) == sentence.Deprel(noun) && sentence.Reach(other).End == sentence.Reach(noun).First && sentence.Form(sentence.Reach(noun).First) is ",") return other;
        return -1;
    }

    private static Token[] Hang(Sentence sentence, Token[]? tokens, int word, int head, Deprel relation)
    {
        tokens ??= sentence.Tokens.ToArray();
        tokens[word] = tokens[word] with { Head = (short)head, Deprel = relation };
        return tokens;
    }

    private bool IsBeside(Sentence sentence, int word) =>
        sentence.Xpos(word) == "VBG" && beside.Contains(sentence.Lemma(word)) && sentence.Deprel(word) is Deprel.Advcl or Deprel.Acl or Deprel.Obl or Deprel.Nmod
        && sentence.Child(word, Deprel.Obj) == word + 1 && sentence.Upos(word + 1) == Upos.PROPN;

    private static bool IsWeekdayInName(Sentence sentence, int word) =>
        sentence.Deprel(word) == Deprel.Flat && sentence.Upos(word) == Upos.PROPN && sentence.Lemma(word) is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" && sentence.Child(word, Deprel.Flat) < 0;

    private static void Move(Sentence sentence, Token[] tokens, int word, int head, Deprel relation)
    {
        tokens[word] = tokens[word] with { Head = (short)head, Deprel = relation };
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) is Deprel.Case or Deprel.Cc or Deprel.Mark || (sentence.Deprel(child) == Deprel.Punct && child < word)) tokens[child] = tokens[child] with { Head = (short)head };
    }

    /// <summary>A name is joined to the noun ("France and Orsanian forces"), an adjective shares it.</summary>
    private static void Join(Sentence sentence, Token[] tokens, int first, int noun)
    {
        if (sentence.Upos(first) == Upos.ADJ)
        {
            Move(sentence, tokens, first, noun, Deprel.Amod);
            return;
        }

        var second = noun - 1;
        Move(sentence, tokens, second, noun, Deprel.Amod);
        tokens[noun] = tokens[noun] with { Head = (short)first, Deprel = Deprel.Conj };
    }

    private static void Lower(Sentence sentence, Token[] tokens, int participle, int noun)
    {
        tokens[noun] = tokens[noun] with { Head = tokens[participle].Head, Deprel = Deprel.Obl };
        Move(sentence, tokens, participle, noun, Deprel.Amod);
        tokens[participle] = tokens[participle] with { Upos = Upos.ADJ };
        foreach (var child in sentence.Children(participle))
            if (sentence.Deprel(child) == Deprel.Mark) tokens[child] = tokens[child] with { Deprel = Deprel.Case };
    }

    private static void Lift(Sentence sentence, Token[] tokens, int day)
    {
        var above = sentence.Head(day);
        while (sentence.Head(above) >= 0 && sentence.Upos(above) != Upos.VERB) above = sentence.Head(above);
        if (above != sentence.Head(day)) tokens[day] = tokens[day] with { Head = (short)above, Deprel = Deprel.OblUnmarked };
    }
}
