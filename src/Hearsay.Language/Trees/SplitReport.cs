using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>
/// Reports that agencies write in one breath and the parser cut in two: "denied the existence of a quarrel, stressing that “… is a rumour”" is one
/// denial and what went with it; "rejected, in a statement on Friday, the results" rejects the results.
/// </summary>
internal static class SplitReport
{
    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(string text, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        if (heads.Length > 6 && Is("contrary", 0, text, words) && Is("to", 1, text, words) && Is("what", 2, text, words)) MendContrary(text, words, heads, deprels);
        for (var word = 3; word < heads.Length; word++)
            if (IsSaying(word, text, words)) MendParticiple(word, text, words, heads, deprels);
            else if (deprels[word] == Deprel.Obl && char.IsAsciiDigit(text[words[word].Start]) && Is("at", word - 1, text, words)) MendFigure(word, text, words, heads, deprels);
            else if (deprels[word] == Deprel.Parataxis) MendObject(word, text, words, heads, deprels);
    }

    private static bool IsSaying(int word, string text, ReadOnlySpan<WordSpan> words) => text[words[word - 1].Start] == ',' && SpeechParticiple.IsSaying(text, words[word]);

    private static bool Is(string form, int word, string text, ReadOnlySpan<WordSpan> words) => text.AsSpan(words[word].Start, words[word].Length).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Contrary to what the mayor said, two died": nobody said what stands behind the comma.</summary>
    private static void MendContrary(string text, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        for (var clause = 5; clause < heads.Length; clause++)
        {
            int said = heads[clause];
            if (deprels[clause] != Deprel.Ccomp || said < 3 || said > clause || text[words[said + 1].Start] != ',' || (heads[2] != said && heads[said] != 2)) continue;
            (heads[clause], deprels[clause]) = (-1, Deprel.Root);
            for (var word = 0; word < said; word++)
                if (heads[word] < 0) (heads[word], deprels[word]) = ((short)clause, Deprel.Advmod);
            return;
        }
    }

    /// <summary>A participle of saying behind a comma, taken for a part of what it says: it hangs on the verb before, and what it says on it.</summary>
    private static void MendParticiple(int participle, string text, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        var root = heads.IndexOf((short)-1);
        if (root > participle && LostVerb(root, participle, text, words, heads, deprels) is >= 0 and var lost) (heads[participle], deprels[participle], heads[root], deprels[root]) = ((short)lost, Deprel.Advcl, (short)participle, Deprel.Ccomp);
        int said = heads[participle], verb = said > participle ? heads[said] : said;
        if (verb < 0 || verb >= participle || !Dependents.HasBefore(verb, Deprel.Nsubj, heads, deprels) || (said > participle && deprels[said] != Deprel.Ccomp)) return;
        for (var word = verb + 1; word < participle; word++)
            if (heads[word] > participle) (heads[word], deprels[word]) = ((short)verb, deprels[word] == Deprel.Nsubj ? Deprel.Obj : deprels[word]);
        if (said < participle) return;
        (heads[participle], deprels[participle]) = ((short)verb, Deprel.Advcl);
        heads[said] = (short)participle;
    }

    /// <summary>
    /// "The head of the guild, Ana Veld, denied today, Sunday, that …": the verb behind a name between commas, taken for a participle of its subject, becomes
    /// the sentence's own.
    /// </summary>
    /// <param name="root">It lies in what the participle says.</param>
    /// <returns>The verb; -1 where there is no such one.</returns>
    private static int LostVerb(int root, int participle, string text, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        for (var verb = 2; verb < participle; verb++)
        {
            int subject = heads[verb];
            if (deprels[verb] != Deprel.Acl || subject < 0 || subject > verb || heads[subject] != root || deprels[subject] != Deprel.Nsubj || text[words[verb - 1].Start] != ',' || !text.AsSpan(words[verb].Start, words[verb].Length).EndsWith("ed", StringComparison.Ordinal)) continue;
            (heads[verb], deprels[verb], heads[subject]) = (-1, Deprel.Root, (short)verb);
            for (var word = verb + 1; word < participle; word++)
                if (heads[word] == subject) (heads[word], deprels[word]) = ((short)verb, deprels[word] == Deprel.Appos ? Deprel.Obj : deprels[word]);
            return verb;
        }

        return -1;
    }

    /// <summary>"put the number of those who fled on Monday at 7,000": the figure is where it was put.</summary>
    private static void MendFigure(int figure, string text, ReadOnlySpan<WordSpan> words, Span<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        const int Steps = 4; // from the figure up to what is put there
        int noun = heads[figure];
        for (var step = 0; step < Steps && noun >= 0 && deprels[noun] != Deprel.Obj; step++) noun = heads[noun];
        if (noun < 0 || noun > figure || deprels[noun] != Deprel.Obj || heads[noun] < 0 || heads[noun] > noun) return;
        if ((Is("put", heads[noun], text, words) || Is("puts", heads[noun], text, words)) && (Is("number", noun, text, words) || Is("toll", noun, text, words) || Is("figure", noun, text, words) || Is("total", noun, text, words) || Is("count", noun, text, words) || Is("turnout", noun, text, words))) heads[figure] = heads[noun];
    }

    /// <summary>A noun with an article behind an aside that stands right behind the verb is its object.</summary>
    private static void MendObject(int noun, string text, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        int verb = heads[noun];
        if (verb < 0 || verb + 3 > noun || text[words[verb + 1].Start] != ',' || !Dependents.HasBefore(verb, Deprel.Nsubj, heads, deprels) || !Dependents.HasBefore(noun, Deprel.Det, heads, deprels)) return;
        if (Dependents.HasBefore(noun, Deprel.Nsubj, heads, deprels) || Dependents.HasBefore(noun, Deprel.Cop, heads, deprels) || Dependents.HasBefore(noun, Deprel.Case, heads, deprels)) return;
        for (var word = verb + 1; word < heads.Length; word++)
            if (heads[word] == verb && deprels[word] is Deprel.Obj or Deprel.Ccomp) return;
        deprels[noun] = Deprel.Obj;
    }
}
