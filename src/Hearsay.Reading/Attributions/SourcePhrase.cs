using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// The span of a source: the whole noun phrase with its asides (PARC convention), the closing comma of an aside included,
/// without prepositions and without the branch that holds the cue.
/// </summary>
internal static class SourcePhrase
{
    /// <param name="tags">Words that lay the sentence to somebody, and so belong to no other source.</param>
    public static void Write(QuotedText text, HedgeWords hedges, Draft draft, int head, IReadOnlyList<(int First, int Last)>? tags = null)
    {
        var sentence = text.Parsed.Sentences[draft.Sentence];
        var words = new Phrase(text, draft.Sentence).Add(head);
        foreach (var child in sentence.Children(head))
        {
            var relation = sentence.Deprel(child);
            if (relation == Deprel.Case && sentence.Upos(child) == Upos.PART) continue; // the mark of the possessive stays
            if (child == draft.ContentHead || relation is Deprel.Case or Deprel.Cc or Deprel.Mark or Deprel.Cop || HoldsCue(sentence, child, draft) || IsStray(sentence, child, head) || IsTime(sentence, hedges, child)) words.Without(child);
        }

        if (draft.CueWord > head + 2 && sentence.Form(draft.CueWord - 1) is "," && sentence.Child(head, Deprel.Appos) is var aside && aside > head && aside < draft.CueWord && HoldsCue(sentence, aside, draft)) words.AddWords(head, draft.CueWord - 2); // "The chief, a man whose sons were killed, called"
        if (Grammar.Twin(sentence, head) is >= 0 and var twin) words.Add(twin);
        TakeLeft(sentence, words, head, draft.CueWord);
        TakeRight(sentence, words, head, draft.CueWord);
        foreach (var (first, last) in tags ?? [])
            if (head < first || head > last) words.WithoutWords(first, last);
        if (words.Last() is >= 0 and var end && end > head + 1 && IsTime(sentence, hedges, end) && sentence.Upos(end) == Upos.PROPN) words.Without(end); // "the office of the minister on Saturday denied"
        if (words.First() is >= 0 and var lead && sentence.Upos(lead) is Upos.ADV or Upos.CCONJ or Upos.SCONJ && words.Last() > lead && (!words.Holds(lead + 1) || sentence.Form(lead).Equals("even", StringComparison.OrdinalIgnoreCase))) words.WithoutWords(lead, lead); // "even if most of them"
        var acts = head > draft.CueWord && CutDeed(sentence, words, head);
        Close(sentence, words, head);
        words.WriteTo(draft.Source, whole: false);
        draft.SourceHead = head;
        if (draft.Source.Count == 0) return;
        TrimSigns(text, draft);
        CutDateline(text, draft);
        TakeComma(text, draft, acts);
    }

    /// <summary>"said the minister, chair of the party, referring to the ships": what the speaker does besides, hung on any word of a source behind its cue.</summary>
    /// <returns>Whether there is such a deed.</returns>
    private static bool CutDeed(Sentence sentence, Phrase words, int head)
    {
        for (var word = head + 2; word < sentence.Count; word++)
        {
            if (!words.Holds(word) || !Grammar.IsGerund(sentence, word) || sentence.Form(word - 1) is not "," || sentence.Lemma(word) == "include") continue;
            words.WithoutWords(word - 1, sentence.Count - 1);
            return true;
        }

        return false;
    }

    /// <summary>A source is one stretch of words: a short gap in it is a slip of the tree, and what lies behind a longer one is no part of it.</summary>
    private static void Close(Sentence sentence, Phrase words, int head)
    {
        const int Longest = 4; // words
        if (!words.Holds(head)) return;
        var (first, last) = (head, head);
        for (var word = head - 1; word >= 0 && first - word <= Longest + 1 && (words.Holds(word) || !IsBar(sentence, word)); word--)
            if (words.Holds(word) && sentence.Upos(word) != Upos.PUNCT) first = word;
        for (var word = head + 1; word < sentence.Count && word - last <= Longest + 1 && (words.Holds(word) || !IsBar(sentence, word)); word++)
            if (words.Holds(word) && sentence.Upos(word) != Upos.PUNCT) last = word;
        while (first > 0 && words.Holds(first - 1)) first--;
        while (last + 1 < sentence.Count && words.Holds(last + 1)) last++;
        words.WithoutWords(0, sentence.Count - 1).AddWords(first, last);
    }

    /// <summary>What no gap in a source holds: a verb, or a sign that ends something.</summary>
    private static bool IsBar(Sentence sentence, int word) => sentence.Upos(word) is Upos.VERB or Upos.AUX || sentence.Form(word) is "\"" or "“" or "”" or "—" or "–" or ":" or ";";

    /// <summary>An article or adjective before the source that a misread tree hung on the cue.</summary>
    private static void TakeLeft(Sentence sentence, Phrase words, int head, int cue)
    {
        var first = head;
        while (first > 0 && words.Holds(first - 1)) first--;
        while (first > 0 && cue >= 0 && sentence.Head(first - 1) == cue && sentence.Deprel(first - 1) is Deprel.Det or Deprel.Amod or Deprel.Compound or Deprel.NmodPoss && !(sentence.Deprel(head) == Deprel.Compound && sentence.Deprel(first - 1) is Deprel.Det)) first--; // "a Courier report"
        words.AddWords(first, head);
    }

    /// <summary>"Seven in ten voters want": of what the number is a part, hung on the cue.</summary>
    private static void TakeRight(Sentence sentence, Phrase words, int head, int cue)
    {
        if (sentence.Upos(head) is not (Upos.NUM or Upos.ADJ or Upos.DET or Upos.PRON) || head + 2 >= (cue > head ? cue : sentence.Count) || sentence.Upos(head + 1) != Upos.ADP || sentence.Lemma(head + 1) is not ("in" or "of" or "among" or "out")) return;
        var last = head + 2;
        if (sentence.Lemma(head + 1) == "out" && sentence.Form(last) is "of") last++; // "nine out of ten"
        while (last < (cue > head ? cue : sentence.Count) && sentence.Upos(last) is Upos.NUM or Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN) last++;
        if (last > head + 2 && (sentence.Upos(last - 1) is Upos.NOUN or Upos.PROPN || sentence.Lemma(head + 1) == "out")) words.AddWords(head + 1, last - 1);
    }

    private static bool HoldsCue(Sentence sentence, int child, Draft draft) => draft.CueWord >= 0 && sentence.Governs(child, draft.CueWord);

    /// <summary>
    /// What the tree hung on the source by mistake: adverbs and clauses, phrases before the noun ("Speaking in Rome, the pope"),
    /// and what the source did while speaking ("the aide, citing the map,").
    /// </summary>
    private static bool IsStray(Sentence sentence, int child, int head) => sentence.Deprel(child) switch
    {
        Deprel.Obl when child > head && sentence.Upos(head) is Upos.ADJ or Upos.NUM or Upos.DET or Upos.PRON => sentence.Reach(child).First != head + 1, // "many in the capital"
        Deprel.Parataxis or Deprel.Advcl or Deprel.Discourse or Deprel.Dep or Deprel.Obl => true,
        Deprel.Conj => sentence.Xpos(child) == "VBN" && Grammar.FirstParticiple(sentence, child) >= 0, // "backed by nurses and opposed by teachers"
        Deprel.Advmod => child > head + 1,
        Deprel.Nmod or Deprel.AclRelcl => child < head,
        Deprel.Acl => child < head || (Grammar.IsGerund(sentence, child) && sentence.Form(child - 1) is ","),
        _ => false,
    };

    private static bool IsTime(Sentence sentence, HedgeWords hedges, int child) =>
        sentence.Deprel(child) is Deprel.Nmod or Deprel.NmodUnmarked or Deprel.Compound or Deprel.Appos && hedges.IsTime(sentence, child)
        && !(sentence.Deprel(child) == Deprel.Compound && char.IsUpper(sentence.Form(child)[0]) && char.IsUpper(sentence.Form(sentence.Head(child))[0])); // the Morning Courier

    /// <summary>", in general, people": signs at the start belong to what stands before.</summary>
    private static void TrimSigns(QuotedText text, Draft draft)
    {
        var (start, end) = (draft.Source[0].Start, draft.Source[0].End);
        while (start < end && text.Text[start] is ',' or ';' or ' ' or '-' or '–' or '—') start++;
        if (start < end) draft.Source[0] = new TextSpan(start, end);
    }

    /// <summary>"PARIS — The minister": the dash before the source ends the dateline.</summary>
    private static void CutDateline(QuotedText text, Draft draft)
    {
        var first = draft.Source[0];
        var dash = first.Slice(text.Text).IndexOfAny("—–―");
        if (dash <= 0 && first.Slice(text.Text).IndexOf(" - ") is > 0 and var hyphen && !first.Slice(text.Text)[..hyphen].ContainsAnyInRange('a', 'z')) dash = hyphen + 1;
        if (dash <= 0 || text.SignBefore(first.Start) != '\n') return;
        var start = first.Start + dash + 1;
        while (start < first.End && char.IsWhiteSpace(text.Text[start])) start++;
        if (start < first.End) draft.Source[0] = first with { Start = start };
    }

    /// <summary>The comma that closes an aside belongs to the source.</summary>
    /// <param name="anywhere">Also where the source stands behind its cue.</param>
    public static void TakeComma(QuotedText text, Draft draft, bool anywhere = false)
    {
        if (draft.Source.Count == 0) return;
        var last = draft.Source[^1];
        if (!last.Slice(text.Text).Contains(',')) return;
        if (last.End >= text.Text.Length || text.Text[last.End] != ',') return;
        if (!anywhere && draft.Cue.Count > 0 && draft.Cue[0].Start < last.End) return;
        draft.Source[^1] = last with { End = last.End + 1 };
    }
}
