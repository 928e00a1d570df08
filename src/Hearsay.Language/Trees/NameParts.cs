using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>
/// The parts of a name carry nothing (UD, <c>flat</c> and <c>compound</c>): what describes the last of several words hangs on the first
/// ("Orla Brandt, leader of the guild, left"), and a preposition in front of a compound on its noun ("on ez-Qurel"). Two words that a
/// hyphen joins without blanks are one ("Secretary-General"), not each a part of the sentence.
/// </summary>
internal static class NameParts
{
    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(string text, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        for (var hyphen = 1; hyphen < heads.Length - 1; hyphen++)
            if (text[words[hyphen].Start] == '-' && words[hyphen].Length == 1) MendHyphen(hyphen, words, heads, deprels);
        for (var word = 0; word < heads.Length; word++)
        {
            int head = heads[word];
            if (head < 0) continue;
            if (deprels[word] is Deprel.Appos or Deprel.AclRelcl && head < word && deprels[head] == Deprel.Flat) heads[word] = heads[head];
            else if (deprels[word] is Deprel.Case or Deprel.Det && head > word && deprels[head] == Deprel.Compound && heads[head] > head) heads[word] = heads[head];
        }
    }

    private static void MendHyphen(int hyphen, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        var (left, right) = (hyphen - 1, hyphen + 1);
        if (words[left].End != words[hyphen].Start || words[hyphen].End != words[right].Start || heads[left] != heads[right] || deprels[left] != deprels[right]) return;
        if (deprels[left] is not (Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj or Deprel.Obl or Deprel.Nmod)) return;
        for (var word = 0; word < left; word++)
            if (heads[word] == left) heads[word] = (short)right;
        (heads[left], deprels[left], heads[hyphen]) = ((short)right, Deprel.Compound, (short)left);
    }
}
