using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>"The doctor wonders if the boy will live": the present tense taken for a plural noun, right before the word that joins the clause. Read off order.</summary>
internal sealed class MisreadRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    public void Read(int at, int noun)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (ReadBehindAgent(at, sentence, noun) || ReadPhrase(at, sentence, noun) || ReadOfMany(at, sentence, noun) || ReadWithSubject(at, sentence, noun)) return;
        if (sentence.Root != noun || sentence.Xpos(noun) != "NNS" || noun == 0 || noun + 3 >= sentence.Count || sentence.Xpos(noun - 1) is not ("NN" or "NNP")) return;
        if (ReadInfinitive(at, sentence, noun)) return;
        if (sentence.Lemma(noun + 1) is not ("that" or "whether" or "if" or "why" or "how" or "it" or "he" or "she" or "they" or "there") || !TagShape.HoldsVerb(sentence, noun + 2, sentence.Count)) return;
        var match = Lexicon.Verbs.Match(sentence, noun);
        if (!match.IsFound || match.Last != noun || !match.Entry!.Takes(Complements.Clause) || !CanSpeak(at, noun - 1)) return;
        var draft = new Draft(at, noun) { Entry = match.Entry, SourceHead = noun - 1, ContentHead = Verb(sentence, noun + 2) };
        var first = noun - 1;
        while (first > 0 && sentence.Upos(first - 1) is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN) first--;
        new Phrase(Text, at).AddWords(first, noun - 1).WriteTo(draft.Source, whole: false);
        Keep(draft, new Phrase(Text, at).AddWords(noun + 1, sentence.Count - 1), sentence[noun].Span, -1);
    }

    /// <summary>"The union plans to sue the company": the only finite verb of a sentence with a full stop, taken for a noun.</summary>
    private bool ReadInfinitive(int at, Sentence sentence, int noun)
    {
        if (sentence.Xpos(noun + 1) != "TO" || sentence.Form(sentence.Count - 1) is not "." || sentence.Upos(noun + 2) != Upos.VERB) return false;
        for (var word = 0; word < sentence.Count; word++)
            if (sentence.Xpos(word) is "VBZ" or "VBD" or "VBP" or "MD" && sentence.Deprel(word) is not (Deprel.AclRelcl or Deprel.Aux or Deprel.AuxPass or Deprel.Cop)) return false;
        var match = Lexicon.Verbs.Match(sentence, noun);
        if (!match.IsFound || match.Last != noun || !match.Entry!.Takes(Complements.Infinitive) || !CanSpeak(at, noun - 1)) return false;
        var draft = new Draft(at, noun) { Entry = match.Entry, SourceHead = noun - 1, ContentHead = noun + 2 };
        new Phrase(Text, at).AddWords(sentence.Reach(noun).First, noun - 1).WriteTo(draft.Source, whole: false);
        return Keep(draft, new Phrase(Text, at).AddWords(noun + 1, sentence.Count - 1), sentence[noun].Span, -1);
    }

    /// <summary>"A memo obtained by the Herald states that ...": the main verb taken for the head of the phrase before it.</summary>
    private bool ReadBehindAgent(int at, Sentence sentence, int noun)
    {
        var document = sentence.Root;
        if (noun <= document || sentence.Xpos(noun) != "NNS" || sentence.Xpos(noun - 1) is not ("NN" or "NNP") || noun + 3 >= sentence.Count || sentence.Xpos(noun + 1) != "IN" || sentence.Lemma(noun + 1) != "that") return false;
        if (sentence.Upos(document) is not (Upos.NOUN or Upos.PROPN) || !CanSpeak(at, document) || Lexicon.Nouns.Match(sentence, noun).IsFound || sentence.Child(document, Deprel.Cop) >= 0) return false;
        var match = Lexicon.Verbs.Match(sentence, noun);
        if (!match.IsFound || match.Last != noun || !match.Entry!.Takes(Complements.Clause)) return false;
        var draft = new Draft(at, noun) { Entry = match.Entry, SourceHead = document, ContentHead = Verb(sentence, noun + 2) };
        new Phrase(Text, at).AddWords(sentence.Reach(document).First, noun - 1).WriteTo(draft.Source, whole: false);
        return Keep(draft, new Phrase(Text, at).AddWords(noun + 1, sentence.Count - 1), sentence[noun].Span, -1);
    }

    /// <summary>"A draft of the letter calls for a truce.": the only finite verb, taken for the last noun of its subject, with the phrase it takes.</summary>
    private bool ReadPhrase(int at, Sentence sentence, int noun)
    {
        var head = sentence.Root;
        if (noun <= head || sentence.Xpos(noun) != "NNS" || sentence.Xpos(noun - 1) is not ("NN" or "NNP") || noun + 2 >= sentence.Count || sentence.Upos(noun + 1) != Upos.ADP || sentence.Form(sentence.Count - 1) is not ".") return false;
        if (sentence.Upos(head) is not (Upos.NOUN or Upos.PROPN) || sentence.Xpos(head) is not ("NN" or "NNP") || !CanSpeak(at, head) || HoldsFinite(sentence)) return false;
        var match = Lexicon.Verbs.Match(sentence, noun);
        if (!match.IsFound || match.Last != noun || !match.Entry!.TakesPreposition(sentence.Lemma(noun + 1))) return false;
        var draft = new Draft(at, noun) { Entry = match.Entry, SourceHead = head, ContentHead = sentence.Head(noun + 1) };
        new Phrase(Text, at).AddWords(sentence.Reach(head).First, noun - 1).WriteTo(draft.Source, whole: false);
        return Keep(draft, new Phrase(Text, at).AddWords(noun + 2, sentence.Count - 1), sentence.SpanOf(noun, noun + 2), -1);
    }

    private static bool HoldsFinite(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (sentence.Xpos(word) is "VBZ" or "VBD" or "VBP" or "MD" && sentence.Deprel(word) is not Deprel.AclRelcl) return true;
        return false;
    }

    /// <summary>"Some in the party worry that ...": the plural of the present tense taken for a noun.</summary>
    private bool ReadOfMany(int at, Sentence sentence, int noun)
    {
        var first = sentence.Reach(noun).First;
        if (sentence.Upos(first) == Upos.CCONJ) first++;
        if (sentence.Xpos(noun) != "NN" || noun - first < 3 || noun + 3 >= sentence.Count || sentence.Form(noun + 1) is not "that" || sentence.Upos(first + 1) != Upos.ADP) return false;
        if (sentence.Lemma(first).ToLowerInvariant() is not ("some" or "many" or "most" or "few" or "several" or "other" or "others" or "those" or "both" or "all")) return false;
        var match = Lexicon.Verbs.Match(sentence, noun);
        if (!match.IsFound || match.Last != noun || !match.Entry!.Takes(Complements.Clause) || !TagShape.HoldsVerb(sentence, noun + 2, sentence.Count)) return false;
        var draft = new Draft(at, noun) { Entry = match.Entry, SourceHead = first, ContentHead = Verb(sentence, noun + 2) };
        new Phrase(Text, at).AddWords(first, noun - 1).WriteTo(draft.Source, whole: false);
        return Keep(draft, new Phrase(Text, at).AddWords(noun + 1, sentence.Count - 1), sentence[noun].Span, -1);
    }

    /// <summary>"Residents of the island fear they will be moved": a noun with a subject, a clause and no copula is a verb.</summary>
    private bool ReadWithSubject(int at, Sentence sentence, int noun)
    {
        if (noun != sentence.Root || sentence.Child(noun, Deprel.Cop) >= 0 || sentence.Child(noun, Deprel.Det) >= 0) return false;
        var clause = sentence.Child(noun, Deprel.Ccomp);
        if (clause < noun && noun + 1 < sentence.Count && sentence.Form(noun + 1) is "that") clause = sentence.Child(noun, Deprel.Acl); // "doubts that the deal will hold"
        if (clause < noun) return false;
        var match = Lexicon.Verbs.Match(sentence, noun);
        if (!match.IsFound || match.Last != noun || !match.Entry!.Takes(Complements.Clause) || sentence.Child(noun, Deprel.Nsubj) is var subject && (subject < 0 || subject > noun || !CanSpeak(at, subject))) return false;
        return Keep(new Draft(at, noun) { Entry = match.Entry, ContentHead = clause }, new Phrase(Text, at).Add(clause), sentence[noun].Span, subject);
    }

    private static int Verb(Sentence sentence, int from)
    {
        while (sentence.Upos(from) != Upos.VERB && from < sentence.Count - 1) from++;
        return from;
    }
}
