using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>"agreed on a commission, to be chaired by both": a passive infinitive behind a noun and a comma says what is to be done with the noun, not with who agreed.</summary>
internal static class PurposeOfNoun
{
    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(string text, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        for (var verb = 5; verb < heads.Length; verb++)
        {
            if (deprels[verb] != Deprel.Advcl || heads[verb] < 0 || heads[verb] > verb - 5 || deprels[verb - 1] != Deprel.AuxPass || deprels[verb - 2] != Deprel.Mark) continue;
            if (heads[verb - 1] != verb || heads[verb - 2] != verb || text[words[verb - 3].Start] != ',' || !text.AsSpan(words[verb - 1].Start, words[verb - 1].Length).SequenceEqual("be")) continue;
            if (Noun(verb - 4, heads[verb], heads, deprels) is >= 0 and var noun) (heads[verb], deprels[verb]) = ((short)noun, Deprel.Acl);
        }
    }

    /// <summary>The object of the governor whose phrase ends with the word; -1 when it ends with none.</summary>
    private static int Noun(int word, int governor, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        while (word > governor && heads[word] != governor && heads[word] >= 0 && heads[word] < word) word = heads[word];
        return word > governor && heads[word] == governor && deprels[word] is Deprel.Obj or Deprel.Obl ? word : -1;
    }
}
