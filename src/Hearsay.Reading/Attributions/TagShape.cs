using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>The words of a possible tag: comma, source, verb (or verb, source), and what follows up to the next comma or the end.</summary>
internal sealed class TagShape(Sentence sentence, int verb, int last)
{
    public Sentence Sentence { get; } = sentence;

    public int Verb { get; } = verb;

    /// <summary>Last word of the cue.</summary>
    public int Last { get; } = last;

    /// <summary>First word of the tag, the one after the comma.</summary>
    public int First { get; private set; }

    public int SourceFirst { get; private set; }

    public int SourceLast { get; private set; }

    /// <summary>The comma or full stop that ends the tag.</summary>
    public int Tail { get; private set; }

    public bool IsFinal { get; private set; }

    public int ContentStart => Sentence.Upos(0) == Upos.CCONJ ? 1 : 0;

    /// <summary>"..., the mayor said": a noun phrase between a comma and the verb.</summary>
    public bool FindBefore()
    {
        var word = Verb - 1;
        while (word >= 0 && Sentence.Upos(word) is Upos.AUX or Upos.ADV or Upos.PART && Sentence.Head(word) >= word) word--;
        SourceLast = word;
        if (Grammar.IsReducedAside(Sentence, Verb)) return false;
        if (word >= 0 && Sentence.Form(word) is ",") word = AsideStart(word);
        word = BeforePhrase(word);
        (First, SourceFirst) = (word + 1, word + 1);
        return word >= 0 && SourceFirst <= SourceLast && (IsBreak(word) || (word > 0 && Sentence.Form(word) is "\"" or "”" or "''" or "’" && Sentence.Form(word - 1) is ",")) && Sentence.Upos(SourceFirst) != Upos.CCONJ;
    }

    /// <summary>The word before the noun phrase that ends here; "a charge the army denies" holds two phrases, and the second is the source.</summary>
    private int BeforePhrase(int last)
    {
        var word = last;
        for (; word >= 0 && (IsNounPhrase(word) || IsDescribing(word)); word--)
            if (word > 0 && Sentence.Upos(word - 1) is Upos.NOUN && (Sentence.Xpos(word) is "DT" or "PRP$" || (Sentence.Upos(word) == Upos.PROPN && IsStartOfSubject(word)))) return word - 1;
        return word;
    }

    private bool IsStartOfSubject(int word) =>
        Grammar.OwnSubject(Sentence, Verb) is >= 0 and var subject && Sentence.Reach(subject).First == word && Sentence.Head(word - 1) != subject && Sentence.Head(word - 1) != Verb;

    /// <summary>"two people briefed on the case said": a participle behind its noun, whatever the tree makes of it.</summary>
    private bool IsDescribing(int word) =>
        word > 0 && Sentence.Upos(word) == Upos.VERB && Sentence.Upos(word - 1) is Upos.NOUN && word < SourceLast
        && (Sentence.Xpos(word) is "VBN" or "VBG" || (Sentence.Xpos(word) == "VBD" && Sentence.Form(word).EndsWith("ed", StringComparison.Ordinal)));

    /// <summary>"..., said the mayor": the noun phrase follows, up to a time or the end.</summary>
    public bool FindInverted(SourceWords words, QuotedText text, int at)
    {
        if (Grammar.OwnSubject(Sentence, Verb) is >= 0 and var subject && subject < Verb && !IsSecondBehind() && Parenthesis(subject) < 0 && !(IsBreak(Verb - 1) && IsGardenPath(subject) && words.Kind(text, at, subject) is null)) return false; // "a clerk, who saw it, told the paper ..."
        if (Verb == 0 || !IsBreak(Verb - 1) || Last + 1 >= Sentence.Count || !IsNounPhrase(Last + 1) || IsClauseAfter(Last + 1) || IsBehindAside()) return false;
        (First, SourceFirst) = (Verb, Last + 1);
        SourceLast = Grammar.OwnSubject(Sentence, Verb) is >= 0 and var first && first < Verb && Parenthesis(first) is >= 0 and var second ? second - 1
            : GoesOnBehind(Last + 1) is >= 0 and var third ? third - 1
            : GoesOn(Last + 1) is >= 0 and var comma ? comma - 1 : Sentence.Count - 1;
        while (SourceLast > SourceFirst && Sentence.Upos(SourceLast) == Upos.PUNCT) SourceLast--;
        return Sentence.Upos(SourceFirst) is not (Upos.ADP or Upos.CCONJ or Upos.PUNCT);
    }

    /// <summary>"... before the chairman, Omar Haddad, declared Orla Brandt the winner": behind a name that tells who the noun before the comma is, the noun is the subject.</summary>
    private bool IsBehindAside()
    {
        if (Verb < 4 || Sentence.Form(Verb - 1) is not "," || Sentence.Lemma(Verb) == "say") return false;
        var name = Verb - 2;
        while (Sentence.Deprel(name) is Deprel.Flat or Deprel.Compound && Sentence.Head(name) >= 0) name = Sentence.Head(name);
        return Sentence.Deprel(name) == Deprel.Appos && Sentence.Upos(name) == Upos.PROPN && Sentence.Reach(name).First is > 1 and var first && Sentence.Form(Sentence.Upos(first) == Upos.PUNCT ? first : first - 1) is "," && Sentence.Head(name) < first && Sentence.Upos(Sentence.Head(name)) == Upos.NOUN;
    }

    /// <summary>"Oslo, Bergen and Tromsø have been taken off the list, said Minister Humza Lie": of two subjects the second is that of the verb.</summary>
    private bool IsSecondBehind()
    {
        var clause = Sentence.Child(Verb, Deprel.Ccomp);
        foreach (var child in Sentence.Children(Verb))
            if (child > Verb && Sentence.Deprel(child) == Deprel.Nsubj) return clause >= 0 && clause < Verb && IsBreak(Verb - 1);
        return false;
    }

    /// <summary>"The union, argues the minister, has made it worse": the comma behind the source, where the tree took the first subject for that of the tag; -1 for none.</summary>
    private int Parenthesis(int subject)
    {
        if (!IsBreak(Verb - 1) || Sentence.Reach(subject).First > 0 || Sentence.Child(Verb, Deprel.Ccomp) is not (>= 0 and var clause) || Grammar.OwnSubject(Sentence, clause, passive: true) is not (>= 0 and var source)) return -1;
        for (var word = 0; word < Verb - 1; word++)
            if (IsBreak(word)) return -1;
        var end = source;
        while (end < clause && !IsBreak(end)) end++;
        return source > Verb && Sentence.Reach(source).First == Verb + 1 && end < clause ? end : -1;
    }

    /// <summary>"Half of the grain rotted, reported the daily": the main verb read as a participle of its subject.</summary>
    private bool IsGardenPath(int subject)
    {
        foreach (var child in Sentence.Children(subject))
            if (child > subject && child < Verb && Sentence.Deprel(child) == Deprel.Acl && (Sentence.Xpos(child) == "VBN" || Grammar.IsInfinitive(Sentence, child)) && Sentence.Form(child - 1) is not ",") return true;
        return false;
    }

    /// <summary>A verb comes before any comma or relative word: what follows is a clause, no source.</summary>
    private bool IsClauseAfter(int first)
    {
        for (var word = first; word < Sentence.Count && !IsBreak(word) && !Grammar.IsRelative(Sentence, word); word++)
            if (Sentence.Upos(word) == Upos.AUX || (Sentence.Upos(word) == Upos.VERB && Sentence.Xpos(word) is not ("VBN" or "VBG") && !IsReduced(word))) return true;
        return false;
    }

    /// <summary>"..., claimed a leaflet handed out in the market": a participle read as a past tense, after a clause that has its verb.</summary>
    private bool IsReduced(int word) =>
        Sentence.Xpos(word) == "VBD" && Sentence.Form(word).EndsWith("ed", StringComparison.Ordinal) && Sentence.Upos(word - 1) == Upos.NOUN
        && word + 1 < Sentence.Count && Sentence.Upos(word + 1) is Upos.ADP && HoldsVerb(Sentence, 0, Verb);

    /// <summary>"..., argued the clerk, and nobody will": after the conjunction what is said goes on; -1 when it does not.</summary>
    private int GoesOn(int first)
    {
        for (var word = first + 1; word + 2 < Sentence.Count; word++)
        {
            if (Sentence.Form(word) is not "," || Sentence.Upos(word + 1) != Upos.CCONJ) continue;
            for (var next = word + 2; next < Sentence.Count && !IsBreak(next); next++)
                if (Sentence.Upos(next) is Upos.VERB or Upos.AUX && Grammar.OwnSubject(Sentence, next, passive: true) > word) return word;
        }

        return -1;
    }

    /// <summary>"Unless it rains, said the head of the guild, a third of them will die": nothing but a circumstance before the tag, and the clause behind it; -1 when there is none.</summary>
    private int GoesOnBehind(int first)
    {
        if (Sentence.Upos(0) is not (Upos.SCONJ or Upos.ADP or Upos.ADV) || Sentence.Lemma(0) is "that") return -1;
        var comma = first + 1;
        while (comma < Sentence.Count && !IsBreak(comma)) comma++;
        for (var word = comma + 2; word < Sentence.Count && !IsBreak(word) && !Grammar.IsRelative(Sentence, word); word++)
            if (Sentence.Upos(word) is Upos.VERB or Upos.AUX) return Sentence.Xpos(word) is "VBG" or "VBN" ? -1 : comma;
        return -1;
    }

    /// <summary>The noun that can speak: the subject by the tree if it lies in the phrase, else the first highest noun there.</summary>
    public int Subject(SourceWords words, QuotedText text, int at)
    {
        var subject = Grammar.OwnSubject(Sentence, Verb);
        if (subject < SourceFirst || subject > SourceLast) subject = HighestNoun();
        return subject >= 0 && words.Kind(text, at, subject) is not null ? subject : -1;
    }

    /// <summary>After the cue may come a comma, the end, or circumstances; a clause or an object makes it no tag.</summary>
    public bool FindTail(CueLexicon lexicon)
    {
        var word = Math.Max(Last, SourceLast > Verb ? SourceLast : Last) + 1;
        if (SourceLast <= Verb && word < Sentence.Count && !StartsTail(lexicon, word)) return false;
        while (word < Sentence.Count && !IsBreak(word) && Sentence.Form(word) is not ".")
        {
            if (IsClauseWord(word)) return false;
            word++;
        }

        if (IsGerund(word + 1) && HoldsVerb(Sentence, ContentStart, First)) word = Sentence.Count - 1;
        Tail = Math.Min(word, Sentence.Count - 1);
        IsFinal = !HoldsWord(Tail + 1);
        return true;
    }

    /// <summary>A word that begins a clause; "after meeting them" and the like are circumstances.</summary>
    private bool IsClauseWord(int word)
    {
        if (Sentence.Lemma(word) == "that") return true;
        return Sentence.Upos(word) switch
        {
            Upos.SCONJ => !IsGerund(word + 1),
            Upos.VERB => !(IsGerund(word) && Sentence.Upos(word - 1) is Upos.SCONJ or Upos.ADP),
            Upos.AUX => true,
            _ => false,
        };
    }

    private bool IsGerund(int word) => word < Sentence.Count && Sentence.Xpos(word) == "VBG";

    public static bool HoldsVerb(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end; word++)
            if (sentence.Upos(word) is Upos.VERB or Upos.AUX) return true;
        return false;
    }

    private bool StartsTail(CueLexicon lexicon, int word)
    {
        var entry = lexicon.Verbs.Match(Sentence, Verb).Entry!;
        if (Sentence.Upos(word) == Upos.ADP && entry.TakesPreposition(Sentence.Lemma(word))) return false;
        if (Sentence.Upos(word) is Upos.PUNCT or Upos.ADP or Upos.ADV || (Sentence.Upos(word) == Upos.SCONJ && IsGerund(word + 1)) || lexicon.Hedges.IsTime(Sentence, word) || (Sentence.Head(word) > word && lexicon.Hedges.IsTime(Sentence, Sentence.Head(word)))) return true; // "found last year,"
        return entry.Takes(Complements.Addressee) && (!HoldsVerb(Sentence, word, Sentence.Count) || IsHearer(word));
    }

    /// <summary>"..., people close to him told the paper, ...": one short phrase up to the comma.</summary>
    private bool IsHearer(int first)
    {
        const int Longest = 4; // words
        var end = first;
        while (end < Sentence.Count && end <= first + Longest && (Sentence.Upos(end) is Upos.PROPN or Upos.NOUN or Upos.ADJ or Upos.PRON || (end == first && Sentence.Upos(end) == Upos.DET))) end++;
        return end > first && end < Sentence.Count && IsBreak(end);
    }

    /// <summary>An aside before the verb makes the phrase end in a comma: the tree says where the source begins, else the commas do.</summary>
    private int AsideStart(int comma)
    {
        var subject = Grammar.OwnSubject(Sentence, Verb);
        if (subject >= 0) return Sentence.Reach(subject).First - 1;
        var word = comma - 1;
        while (word > 0 && IsNounPhrase(word)) word--;
        return word > 0 && word < comma - 1 && Sentence.Form(word) is "," ? word - 1 : -1;
    }

    private int HighestNoun()
    {
        for (var word = SourceFirst; word <= SourceLast; word++)
        {
            if (!Grammar.IsNominal(Sentence.Upos(word))) continue;
            var top = word;
            while (Sentence.Head(top) >= SourceFirst && Sentence.Head(top) <= SourceLast && Grammar.IsNominal(Sentence.Upos(Sentence.Head(top)))) top = Sentence.Head(top);
            return top;
        }

        return SourceLast > SourceFirst && char.IsUpper(Sentence.Form(SourceLast)[0]) ? SourceLast : -1; // a name read as adjectives
    }

    private bool IsNounPhrase(int word) => Sentence.Upos(word) switch
    {
        Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.NUM or Upos.PRON or Upos.ADP or Upos.CCONJ or Upos.SYM => !Grammar.IsRelative(Sentence, word),
        Upos.PART => Sentence.Deprel(word) == Deprel.Case,
        Upos.VERB => Sentence.Deprel(word) == Deprel.Amod && Sentence.Xpos(word) is "VBG" or "VBN" && Sentence.Head(word) > word, // "the returning officer"
        Upos.PUNCT when Sentence.Form(word) is "(" or ")" => true,
        Upos.PUNCT => Sentence.Form(word) is "-" && word > 0 && Sentence[word].Start == Sentence[word - 1].End,
        _ => false,
    };

    private bool IsBreak(int word) => Sentence.Form(word) is "," or "—" or "–" or "--" || (Sentence.Form(word) is "-" && word > 0 && Sentence[word].Start > Sentence[word - 1].End);

    private bool HoldsWord(int from)
    {
        for (var word = from; word < Sentence.Count; word++)
            if (Sentence.Upos(word) != Upos.PUNCT) return true;
        return false;
    }
}
