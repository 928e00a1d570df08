using Hearsay.Core;

namespace Hearsay.Language.Trees;

/// <summary>
/// The parts of a name carry nothing (UD, <c>flat</c> and <c>compound</c>): what describes the last of several words hangs on the first
/// ("Orla Brandt, leader of the guild, left"), and a preposition in front of a compound on its noun ("on ez-Qurel").
/// </summary>
internal static class NameParts
{
    /// <summary>Mends one sentence; both spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(Span<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < heads.Length; word++)
        {
            int head = heads[word];
            if (head < 0) continue;
            if (deprels[word] is Deprel.Appos or Deprel.AclRelcl && head < word && deprels[head] == Deprel.Flat) heads[word] = heads[head];
            else if (deprels[word] is Deprel.Case or Deprel.Det && head > word && deprels[head] == Deprel.Compound && heads[head] > head) heads[word] = heads[head];
        }
    }
}
