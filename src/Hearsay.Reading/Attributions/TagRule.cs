using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// The tag that lays the words around it to somebody: "..., the mayor said.", "..., said two fishermen", "The gate, she added, is
/// shut". Read off order and commas, as trees tend to hang such tags on whatever is near.
/// </summary>
internal sealed class TagRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    /// <summary>Words from the cue to the comma, where nothing but an adverb or a phrase goes before: "In May, he said on Monday, the bridge will open".</summary>
    private const int LongestCircumstance = 4;

    public void Read(int at)
    {
        var sentence = Text.Parsed.Sentences[at];
        for (var verb = 1; verb < sentence.Count; verb++)
        {
            if (IsTagVerb(at, sentence, verb)) Read(at, sentence, verb);
            else if (sentence.Xpos(verb) is "VBN" or "VBZ" or "VBD") ReadImpersonal(at, sentence, verb);
        }
    }

    /// <summary>"The leader, it is rumoured, has fled", "The bank has failed, it seems": laid to nobody.</summary>
    private void ReadImpersonal(int at, Sentence sentence, int verb)
    {
        var first = verb - 1;
        while (first > 0 && sentence.Upos(first) is Upos.AUX or Upos.ADV) first--;
        if (first < 2 || sentence.Lemma(first) != "it" || sentence.Form(first - 1) is not ",") return;
        if (Lexicon.Verbs.Match(sentence, verb) is not { Entry: { } entry } match || match.Last + 1 >= sentence.Count || sentence.Form(match.Last + 1) is not ("," or ".") || !entry.Takes(first == verb - 1 ? Complements.Evidential : Complements.Clause)) return;
        var content = new Phrase(Text, at).AddWords(0, first - 2).AddWords(match.Last + 2, sentence.Count - 1);
        if (sentence.Form(match.Last + 1) is ".") content = new Phrase(Text, at).AddWords(0, first - 2);
        Drafts.AddTag(at, first, match.Last);
        Keep(new Draft(at, verb) { Entry = entry, ContentHead = sentence.Root == verb ? -1 : sentence.Root }, content, sentence.SpanOf(first + 1, match.Last + 1), -1);
    }

    private void Read(int at, Sentence sentence, int verb)
    {
        var shape = new TagShape(sentence, verb, verb);
        if (shape.FindBefore() && Keep(at, shape, shape.Subject(Lexicon.Sources, Text, at))) return;
        if (shape.FindInverted(Lexicon.Sources, Text, at)) Keep(at, shape, shape.Subject(Lexicon.Sources, Text, at));
    }

    /// <summary>"contrary to media reports, ...": the reports were read as a verb.</summary>
    private static bool IsContrary(Sentence sentence, int source)
    {
        var first = sentence.Reach(source).First;
        return sentence.Form(first) is "contrary" or "Contrary" || (first > 1 && sentence.Form(first - 2) is "contrary" or "Contrary");
    }

    private bool Keep(int at, TagShape shape, int source)
    {
        var sentence = shape.Sentence;
        if (source < 0 || (shape.First > 0 && sentence.Form(shape.First - 1) is ";") || Grammar.IsAgainst(sentence, shape.Verb) || IsContrary(sentence, source) || IsForward(sentence, shape) || Lexicon.Hedges.IsTime(sentence, source) || !shape.FindTail(Lexicon)) return false;
        var content = new Phrase(Text, at);
        content.AddWords(shape.ContentStart, shape.First - 1);
        if (!shape.IsFinal && !IsWritersOwn(sentence, shape)) content.AddWords(shape.Tail + 1, sentence.Count - 1);
        else if (shape.IsFinal && (!TagShape.HoldsVerb(sentence, shape.ContentStart, shape.First) || IsCircumstance(sentence, shape))) return false;
        if (!shape.IsFinal && shape.Tail - Math.Max(shape.Last, shape.SourceLast) > LongestCircumstance && !TagShape.HoldsVerb(sentence, shape.ContentStart, shape.First)) return false;
        var draft = new Draft(at, shape.Verb) { Entry = Lexicon.Verbs.Match(sentence, shape.Verb).Entry, ContentHead = sentence.Root };
        WriteSource(draft, at, shape, source);
        Drafts.AddTag(at, shape.First, shape.Tail);
        return Keep(draft, content, CueSpans.Span(Text, sentence, shape.Verb, shape.Last), -1);
    }

    /// <summary>
    /// "They lost the town, the general said, as rain fell on the hills": what follows a whole statement and its tag under such a word is the
    /// writer's own. Read off 101 such sentences of PolNeAR (train and dev): 80 leave it out, most of the others begin with "because".
    /// </summary>
    private static bool IsWritersOwn(Sentence sentence, TagShape shape) =>
        shape.Tail + 1 < sentence.Count && sentence.Form(shape.Tail) is "," && sentence.Form(shape.Tail + 1) is "as" or "while" or "when" or "after" or "though" or "although" or "even" or "with" or "amid"
        && TagShape.HoldsVerb(sentence, shape.ContentStart, shape.First);

    /// <summary>"Since the war began, the government has answered with money": what goes before says when, and not what.</summary>
    private static bool IsCircumstance(Sentence sentence, TagShape shape)
    {
        var first = shape.ContentStart;
        if (sentence.Upos(first) != Upos.SCONJ || sentence.Lemma(first) is "whether" or "that" || sentence.Deprel(first) != Deprel.Mark || sentence.Head(first) is not (>= 0 and var clause) || clause >= shape.First) return false;
        return sentence.Deprel(clause) == Deprel.Advcl && sentence.Head(clause) == shape.Verb && sentence.Reach(clause).End >= shape.First - 1;
    }

    /// <summary>"..., the minister said:" looks on, not back.</summary>
    private static bool IsForward(Sentence sentence, TagShape shape) => shape.Last + 1 < sentence.Count && sentence.Form(shape.Last + 1) is ":";

    private void WriteSource(Draft draft, int at, TagShape shape, int source)
    {
        draft.SourceHead = source;
        new Phrase(Text, at).AddWords(shape.SourceFirst, shape.SourceLast).WriteTo(draft.Source, whole: false);
        SourcePhrase.TakeComma(Text, draft);
    }

    private bool IsTagVerb(int at, Sentence sentence, int verb)
    {
        if ((!IsFinite(sentence, verb) && !IsMisread(sentence, verb)) || Grammar.IsNameSaid(sentence, verb) || Grammar.IsFiller(sentence, verb)) return false;
        if (sentence.Child(verb, Deprel.Mark) is >= 0 and var mark && mark < verb - 2 && sentence.Form(mark) is "that") return false; // "said that, according to the paper, the aide lied"
        if (Drafts.WithCue(at, verb) is not null || Text.QuoteAt(sentence[verb].Start) is not null) return false;
        return Lexicon.Verbs.Match(sentence, verb) is { Entry: { } entry } match && match.Last == verb && entry.Takes(Complements.Clause) && !entry.Takes(Complements.Evidential) && !(sentence.Deprel(verb) == Deprel.Acl && entry.Takes(Complements.Addressee));
    }

    private static bool IsFinite(Sentence sentence, int verb)
    {
        if (sentence.Xpos(verb) == "VBN" && sentence.Deprel(verb) is Deprel.Advcl or Deprel.Acl && sentence.Form(verb - 1) is "," && verb + 1 < sentence.Count && sentence.Upos(verb + 1) is Upos.PROPN or Upos.DET && sentence.Child(verb, Deprel.Obj) == FirstNoun(sentence, verb + 1)) return true; // "..., promised Governor Reiss"
        if (IsInverted(sentence, verb)) return true;
        if (IsReducedTag(sentence, verb)) return true;
        if (sentence.Upos(verb) != Upos.VERB || sentence.Xpos(verb) is not ("VBD" or "VBZ" or "VBP" or "VBN")) return false;
        return !Grammar.IsPassive(sentence, verb) && (sentence.Xpos(verb) != "VBN" || sentence.Child(verb, Deprel.Aux) >= 0);
    }

    /// <summary>"..., sighed one former clerk", "..., ruled Judge Veld", "..., say residents": behind a comma and right before a noun phrase stands no participle and no infinitive.</summary>
    private static bool IsInverted(Sentence sentence, int verb) => sentence.Xpos(verb) is "VBN" or "VB" && sentence.Form(verb - 1) is "," && verb + 1 < sentence.Count && sentence.Child(verb, Deprel.Aux) < 0
        && (sentence.Upos(verb + 1) is Upos.NUM or Upos.DET or Upos.PROPN or Upos.NOUN or Upos.ADJ || sentence.Deprel(verb + 1) == Deprel.Amod || sentence.Xpos(verb) == "VB") && TagShape.HoldsVerb(sentence, 0, verb - 1);

    /// <summary>"Once the frost is over, the operator promised on Monday, trains will run": the past tense taken for a participle of the speaker, with a comma or a day behind it.</summary>
    private static bool IsReducedTag(Sentence sentence, int verb)
    {
        if (sentence.Xpos(verb) != "VBN" || sentence.Deprel(verb) != Deprel.Acl || sentence.Head(verb) != verb - 1 || Grammar.Agent(sentence, verb) >= 0) return false;
        var end = sentence.Reach(verb).End;
        while (end > verb + 1 && sentence.Upos(end - 1) == Upos.PUNCT) end--;
        return end < sentence.Count && sentence.Form(end) is "," && (end == verb + 1 || sentence.Upos(verb + 1) == Upos.ADV || sentence.Form(verb + 1) is "on" or "in" or "at" or "after" or "before" or "during");
    }

    /// <summary>The head of the phrase that begins here.</summary>
    private static int FirstNoun(Sentence sentence, int word)
    {
        for (var steps = 0; steps < 4 && sentence.Head(word) > word; steps++) word = sentence.Head(word);
        return word;
    }

    /// <summary>"..., the Guard claims.": the present tense taken for a plural, as the last word behind a name or a noun in the singular.</summary>
    private static bool IsMisread(Sentence sentence, int word) =>
        ((sentence.Xpos(word) == "NN" && sentence.Xpos(word - 1) == "NNS" && sentence.Form(word + 1 < sentence.Count ? word + 1 : word) is ",") || sentence.Xpos(word) == "NNS") && (sentence.Xpos(word - 1) is "NN" or "NNP" || sentence.Xpos(word) == "NN" || char.IsUpper(sentence.Form(word - 1)[0])) && word + 1 < sentence.Count && sentence.Form(word + 1) is "." or ",";
}
