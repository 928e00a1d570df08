using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>
/// A phrase that hangs on a verb as one with a preposition, and has none, behind a particle of that verb: the particle is its
/// preposition ("called on the mayor to resign"). A particle that is more often an adverb ("called off") makes the phrase an object.
/// </summary>
internal static class LostCase
{
    private static readonly string[] Prepositions = ["on", "upon", "at", "for", "to", "with", "of", "from", "by", "against", "about", "into"];

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(string text, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        for (var word = 0; word < heads.Length - 3; word++)
            if (deprels[word] == Deprel.Case && heads[word] > word + 2 && deprels[word + 1] == Deprel.Fixed && text.AsSpan(words[word].Start, words[word].Length).Equals("according", StringComparison.OrdinalIgnoreCase)) MendName(word, heads, deprels);
        for (var particle = 1; particle < heads.Length - 1; particle++)
        {
            if (deprels[particle] != Deprel.CompoundPrt || heads[particle] != particle - 1 || Behind(particle, heads, deprels) is not (>= 0 and var noun)) continue;
            if (Array.IndexOf(Prepositions, text.Substring(words[particle].Start, words[particle].Length)) < 0) deprels[noun] = Deprel.Obj;
            else (heads[particle], deprels[particle]) = ((short)noun, Deprel.Case);
        }
    }

    /// <summary>"according to the group Clear Water" with the noun before the name hung on the verb: the preposition is the noun's, and the name stands beside it.</summary>
    private static void MendName(int preposition, Span<short> heads, Span<Deprel> deprels)
    {
        int name = heads[preposition];
        for (var noun = preposition + 2; noun < name; noun++)
        {
            if (heads[noun] != heads[name] || deprels[noun] is not (Deprel.Obl or Deprel.OblUnmarked)) continue;
            (heads[preposition], heads[name], deprels[name]) = ((short)noun, (short)noun, Deprel.Appos);
            return;
        }
    }

    /// <summary>The head of the phrase that begins right behind the particle, if it is such a one; else -1.</summary>
    private static int Behind(int particle, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        var noun = particle + 1;
        while (heads[noun] > noun && heads[noun] < heads.Length && deprels[noun] is Deprel.Det or Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.NmodPoss or Deprel.NmodDesc) noun = heads[noun];
        if (deprels[noun] != Deprel.Obl || heads[noun] != particle - 1) return -1;
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] == noun && deprels[word] is Deprel.Case or Deprel.Mark) return -1;
        return noun;
    }
}
