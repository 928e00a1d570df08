using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>"The deal, he said, is dead"; "As the mayor put it, ..."; "..., officials said": the clause around the cue is the content.</summary>
internal sealed class ParentheticalRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    public void Read(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        var host = sentence.Head(verb);
        if (host < 0 || !IsParenthetical(sentence, verb)) return;
        var match = Lexicon.Verbs.Match(sentence, verb);
        var source = Grammar.IsPassive(sentence, verb) ? Grammar.Agent(sentence, verb) : Grammar.OwnSubject(sentence, verb); // "as was told by a clerk"
        if (source < 0 || sentence.Child(verb, Deprel.Ccomp) >= 0) return;
        if (!match.IsFound || !match.Entry!.Takes(Complements.Clause) || !IsSetOff(sentence, verb)) return;
        var draft = new Draft(at, verb) { Entry = match.Entry, ContentHead = host };
        var content = new Phrase(Text, at).Add(host).Without(verb).Without(sentence.Child(host, Deprel.Cc));
        Keep(draft, content, CueSpans.Span(Text, sentence, verb, match.IsFound ? match.Last : verb), source);
    }

    /// <summary>A sign parts it from the words around it.</summary>
    private static bool IsSetOff(Sentence sentence, int verb)
    {
        var (first, end) = sentence.Reach(verb);
        if (sentence.Form(first) is ";" || (first > 0 && sentence.Form(first - 1) is ";")) return false; // "the envoy said; they will resume"
        if (sentence.Upos(first) == Upos.PUNCT) return true;
        return (first > 0 && sentence.Upos(first - 1) == Upos.PUNCT) || (first == 0 && ((end < sentence.Count && sentence.Upos(end) == Upos.PUNCT) || sentence.Upos(end - 1) == Upos.PUNCT));
    }

    private static bool IsParenthetical(Sentence sentence, int verb) => sentence.Deprel(verb) switch
    {
        Deprel.Parataxis => sentence.Child(verb, Deprel.Mark) < 0 && (verb + 1 >= sentence.Count || sentence.Upos(verb + 1) is Upos.PUNCT or Upos.ADP or Upos.ADV),
        Deprel.Advcl => sentence.Child(verb, Deprel.Mark) is >= 0 and var mark && sentence.Lemma(mark) == "as" && !(sentence.Child(verb, Deprel.Obj) is >= 0 and var thing && sentence.Lemma(thing) != "it"), // "as they explained the link" is another deed
        _ => false,
    };
}
