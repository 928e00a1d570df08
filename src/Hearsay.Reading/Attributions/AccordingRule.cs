using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>"according to X", "as per X": a phrase at the rim of the clause it lays to X.</summary>
internal sealed class AccordingRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    /// <param name="word">The word "according", or "as".</param>
    public void Read(int at, int word)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (word + 1 >= sentence.Count || !IsAccording(sentence, word)) return;
        var source = SourceAfter(sentence, word);
        if (source < 0) return;
        while (sentence.Head(source) == source + 1 && Grammar.IsNominal(sentence.Upos(source + 1)) && sentence.Deprel(source) is Deprel.Obl or Deprel.Nmod) source++; // "a complaint affidavit", cut in two
        if (Lexicon.Sources.Kind(Text, at, source) is null && sentence.Child(source, Deprel.NmodPoss) is >= 0 and var whose && sentence.Upos(whose) == Upos.PRON) return; // "according to his ability"
        if (sentence.Lemma(source) is "term" or "need" or "schedule" or "plan" or "wish" or "size" or "age") return; // in accordance with
        var top = sentence.Governs(word, source) ? word : source;
        var host = sentence.Head(top);
        if (host < 0) return;
        var isBeforeNext = IsBeforeNext(sentence, source, host);
        var next = host;
        if (isBeforeNext) host = sentence.Head(host);
        var clause = Within(sentence, host, word, source) is >= 0 and var inner ? inner : IsRelative(sentence, source) ? host : Clause(sentence, host);
        var words = new Phrase(Text, at).Add(clause).Without(top).WithoutWords(word, word + 1).Without(sentence.Child(clause, Deprel.Cc));
        if (isBeforeNext) words.Without(next);
        foreach (var child in sentence.Children(clause))
            if (child > source && clause < word && sentence.Deprel(child) == Deprel.Conj && sentence.Child(child, Deprel.Cc) is >= 0 and var cc && sentence.Lemma(cc) == "but" && Grammar.OwnSubject(sentence, child, passive: true) >= 0) words.Without(child); // the writer's own again
        foreach (var child in sentence.Children(clause))
            if (child > source && IsAnothers(sentence, child)) words.Without(child);
        if (Keep(new Draft(at, word) { ContentHead = clause }, words, sentence.SpanOf(word, word + 2), source) && clause == sentence.Root) SetApart(at, sentence, top);
    }

    /// <summary>"Nine died, according to the guild; the duke said four": hung on the clause behind the semicolon, it belongs to the one before.</summary>
    private static bool IsBeforeNext(Sentence sentence, int source, int host) =>
        host > source && sentence.Head(host) is var before && before >= 0 && before < source && sentence.Reach(source).End is var end && end < host && sentence.Form(end) is ";";

    /// <summary>"According to the army, nine died; the rebels say they lost three": behind the semicolon another speaks.</summary>
    private bool IsAnothers(Sentence sentence, int verb)
    {
        var first = sentence.Reach(verb).First;
        return (sentence.Form(first) is ";" || (first > 0 && sentence.Form(first - 1) is ";")) && Grammar.OwnSubject(sentence, verb) >= 0 && Lexicon.Verbs.Match(sentence, verb).Entry is { } entry && entry.Takes(Complements.Clause);
    }

    /// <summary>"a story according to which he fled": no more than what follows.</summary>
    private static bool IsRelative(Sentence sentence, int source) => sentence.Upos(source) == Upos.PRON && sentence.Lemma(source) is "which" or "whom";

    /// <summary>"according to", or "as per" from its first word.</summary>
    private static bool IsAccording(Sentence sentence, int word) =>
        (sentence.Lemma(word) is "accord" or "according" && sentence.Lemma(word + 1) == "to") || (sentence.Lemma(word) == "as" && sentence.Lemma(word + 1) == "per");

    /// <summary>At the rim of the sentence the phrase stands outside of all that is said in it.</summary>
    private void SetApart(int at, Sentence sentence, int top)
    {
        var (first, end) = sentence.Reach(top);
        var last = sentence.Count - 1;
        while (last >= end && sentence.Upos(last) == Upos.PUNCT) last--;
        if (first == 0 || end > last) Drafts.AddTag(at, first, end - 1);
    }

    /// <summary>The head of the phrase that follows, whichever way the tree joins it to "according".</summary>
    private static int SourceAfter(Sentence sentence, int word)
    {
        if (sentence.Deprel(word) == Deprel.Case && sentence.Head(word) > word) return sentence.Head(word);
        foreach (var child in sentence.Children(word))
            if (child > word + 1 && Grammar.IsNominal(sentence.Upos(child))) return child;
        return sentence.Deprel(word + 1) == Deprel.Case && sentence.Head(word + 1) > word ? sentence.Head(word + 1) : -1;
    }

    /// <summary>A phrase that the tree hung on a noun belongs to the clause all the same.</summary>
    private static int Clause(Sentence sentence, int host)
    {
        while (sentence.Head(host) >= 0 && !IsClause(sentence, host)) host = sentence.Head(host);
        return host;
    }

    /// <summary>"said that, according to the paper, the aide had lied": the clause that the phrase stands in the midst of; -1 for none.</summary>
    private static int Within(Sentence sentence, int host, int word, int source) =>
        sentence.Deprel(host) == Deprel.Ccomp && host > source && sentence.Child(host, Deprel.Mark) is >= 0 and var mark && mark < word && sentence.Lemma(mark) == "that" ? host : -1;

    private static bool IsClause(Sentence sentence, int word) => sentence.Deprel(word) switch
    {
        Deprel.Root => true,
        Deprel.Conj or Deprel.Parataxis => Grammar.OwnSubject(sentence, word, passive: true) >= 0,
        _ => false,
    };
}
