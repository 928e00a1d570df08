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

    public Draft? Make(Sentence sentence, int number, int word)
    {
        if (sentence.Upos(word) is not (Upos.PRON or Upos.DET) || sentence.Deprel(word) == Deprel.Expl) return null;
        if (!_lookup.TryGetValue(sentence.Form(word), out var pronoun)) return null;
        return new Draft
        {
            Sentence = number, Head = word, First = word, End = word + 1, Kind = MentionKind.Pronoun, Type = EntityType.Other,
            Gender = pronoun.Gender is 'm' or 'f' ? pronoun.Gender : '-', IsPlural = pronoun.IsPlural, Pronoun = pronoun,
        };
    }
}
