using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>Makes mentions of pronouns that may stand for an actor.</summary>
internal sealed class PronounDrafts
{
    private readonly Dictionary<string, Pronoun> _pronouns;
    private readonly Dictionary<string, Pronoun>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public PronounDrafts(string path)
    {
        _pronouns = WordList.Rows(path).ToDictionary(
            row => row[0],
            row => new Pronoun(row[1][0] - '0', row[2][0], row[3] == "p", row[4] == "reflexive", row[4] == "possessive"),
            StringComparer.OrdinalIgnoreCase);
        _lookup = _pronouns.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="isGuess">Whether "this" in "this is Omar" counts, too.</param>
    public Draft? Make(Sentence sentence, int number, int word, bool isGuess)
    {
        if (Former.Is(sentence, word)) return Pronominal(number, word, new Pronoun(3, '-', IsPlural: false, IsReflexive: false, IsPossessive: false) { IsOfTwo = true });
        if (isGuess && sentence.Upos(word) is Upos.PRON or Upos.DET && sentence.Lemma(word) is "this" or "that" && PresentedNames.IsPresenting(sentence, word)) return Pronominal(number, word, new Pronoun(Pronoun.Pointing, 'n', IsPlural: false, IsReflexive: false, IsPossessive: false));
        if (IsTwo(sentence, word)) return Pronominal(number, word, new Pronoun(3, '-', IsPlural: true, IsReflexive: false, IsPossessive: false) { IsDual = true });
        if (sentence.Upos(word) is not (Upos.PRON or Upos.DET) || sentence.Deprel(word) == Deprel.Expl) return null;
        if (!_lookup.TryGetValue(sentence.Form(word), out var pronoun)) return null;
        return Pronominal(number, word, pronoun);
    }

    private static Draft Pronominal(int number, int word, Pronoun pronoun) => new()
    {
        Sentence = number, Head = word, First = word, End = word + 1, Kind = MentionKind.Pronoun, Type = EntityType.Other,
        Gender = pronoun.Gender is 'm' or 'f' ? pronoun.Gender : '-', IsPlural = pronoun.IsPlural, Pronoun = pronoun,
    };

    /// <summary>"The two" and "both" without a noun, and "the couple".</summary>
    private static bool IsTwo(Sentence sentence, int word)
    {
        if (sentence.Deprel(word) is not (Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj or Deprel.Obl or Deprel.Nmod or Deprel.NmodPoss)) return false;
        if (Phrases.Is(sentence, word, "both")) return sentence.Child(word, Deprel.Nmod) < 0;
        return sentence.Lemma(word) is "two" or "couple" or "pair" or "duo" && word > 0 && Phrases.Is(sentence, word - 1, "the") && sentence.Head(word - 1) == word && sentence.Child(word, Deprel.Nmod) < 0;
    }
}
