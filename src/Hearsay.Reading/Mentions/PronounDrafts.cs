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

    /// <summary>"His Eminence", "Her Majesty" with no name behind: as good as "he" and "she".</summary>
    public static Draft? Honour(Sentence sentence, int number, int word) => IsHonour(sentence, word)
        ? new Draft
        {
            Sentence = number, Head = word, First = word - 1, End = word + 1, Kind = MentionKind.Pronoun, Type = EntityType.Other, Gender = GenderOf(sentence, word),
            Pronoun = new Pronoun(3, GenderOf(sentence, word), IsPlural: false, IsReflexive: false, IsPossessive: false),
        }
        : null;

    private static char GenderOf(Sentence sentence, int honour) => Phrases.Is(sentence, honour - 1, "her") ? 'f' : 'm';

    private static bool IsHonour(Sentence sentence, int word) =>
        word > 0 && word < sentence.Count && sentence.Form(word) is "Eminence" or "Excellency" or "Majesty" or "Highness" or "Holiness" or "Lordship" or "Ladyship" or "Beatitude"
        && (Phrases.Is(sentence, word - 1, "his") || Phrases.Is(sentence, word - 1, "her"))
        && !(word + 1 < sentence.Count && char.IsUpper(sentence.Form(word + 1)[0]));

    /// <param name="isGuess">Whether "this" in "this is Omar" counts, too.</param>
    public Draft? Make(Sentence sentence, int number, int word, bool isGuess)
    {
        if (Former.Is(sentence, word)) return Pronominal(number, word, new Pronoun(3, '-', IsPlural: false, IsReflexive: false, IsPossessive: false) { IsOfTwo = true });
        if (isGuess && sentence.Upos(word) is Upos.PRON or Upos.DET && sentence.Lemma(word) is "this" or "that" && PresentedNames.IsPresenting(sentence, word)) return Pronominal(number, word, new Pronoun(Pronoun.Pointing, 'n', IsPlural: false, IsReflexive: false, IsPossessive: false));
        if (IsTwo(sentence, word)) return Pronominal(number, word, new Pronoun(3, '-', IsPlural: true, IsReflexive: false, IsPossessive: false) { IsDual = true });
        if (sentence.Upos(word) is not (Upos.PRON or Upos.DET) || sentence.Deprel(word) == Deprel.Expl) return null;
        if (!_lookup.TryGetValue(sentence.Form(word), out var pronoun) || IsHonour(sentence, word + 1)) return null;
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
