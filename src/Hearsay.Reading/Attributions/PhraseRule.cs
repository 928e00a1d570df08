using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>"In the words of its governor, ...", "..., by the army's own account": a phrase apart from the clause that it lays to somebody.</summary>
internal sealed class PhraseRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    /// <returns>Whether the noun carries such a phrase.</returns>
    public bool Read(int at, int noun)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (Lexicon.Phrases.Match(sentence, noun) is not { } entry) return false;
        var owner = Owner(sentence, noun);
        if (owner < 0 && IsEverybodys(sentence, noun)) entry = entry with { Stance = Stance.Relays, Certainty = Certainty.Probable };
        else if (!CanSpeak(at, owner)) return false;
        if (!IsApart(sentence, noun) || Clause(sentence, noun) is not (>= 0 and var clause)) return false;
        var draft = new Draft(at, noun) { Entry = entry, ContentHead = clause };
        draft.Cue.Add(sentence[sentence.Child(noun, Deprel.Case)].Span);
        var (first, end) = sentence.Reach(noun);
        var words = new Phrase(Text, at).Add(clause).WithoutWords(first, end - 1).Without(sentence.Child(clause, Deprel.Cc));
        return Keep(draft, words, sentence[noun].Span, owner);
    }

    /// <summary>"by all accounts".</summary>
    private static bool IsEverybodys(Sentence sentence, int noun) =>
        sentence.Xpos(noun) == "NNS" && sentence.Child(noun, Deprel.Det) is >= 0 and var all && sentence.Lemma(all) is "all" or "most" or "some" or "many";

    /// <summary>The clause around the phrase; of one that is the subject of another, the other.</summary>
    private static int Clause(Sentence sentence, int noun)
    {
        var clause = sentence.Head(noun);
        while (clause >= 0 && sentence.Head(clause) >= 0 && sentence.Deprel(clause) is Deprel.Csubj or Deprel.Nsubj or Deprel.AclRelcl or Deprel.Nmod) clause = sentence.Head(clause);
        return clause;
    }

    /// <summary>"his view", "the view of the court".</summary>
    private static int Owner(Sentence sentence, int noun)
    {
        var owner = sentence.Child(noun, Deprel.NmodPoss);
        return owner >= 0 ? owner : Grammar.WithCase(sentence, noun, "of");
    }

    /// <summary>At the rim of the sentence or between two signs.</summary>
    private static bool IsApart(Sentence sentence, int noun)
    {
        var (first, end) = sentence.Reach(noun);
        while (first < end && sentence.Upos(first) == Upos.PUNCT) first++;
        while (end > first && sentence.Upos(end - 1) == Upos.PUNCT) end--;
        var opens = first == 0 || sentence.Upos(first - 1) is Upos.PUNCT or Upos.CCONJ or Upos.SCONJ or Upos.AUX;
        return opens && end < sentence.Count && sentence.Upos(end) == Upos.PUNCT;
    }
}
