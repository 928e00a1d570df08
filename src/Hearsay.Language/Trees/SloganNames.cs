using Hearsay.Core;

namespace Hearsay.Language.Trees;

/// <summary>
/// "The Al-Anbar Is Our Identity coalition": the words of a name are no clause, so a verb or pronoun within an organisation's name hangs, with
/// all of the name, on the noun that says what it is.
/// </summary>
internal static class SloganNames
{
    /// <param name="tokens">The words of one sentence, parts of speech, heads and relations changed in place.</param>
    public static void Mend(Span<Token> tokens, ReadOnlySpan<Name> names)
    {
        foreach (ref readonly var name in names)
            if (name.Type == EntityType.Org && name.End < tokens.Length && tokens[name.End].Upos is Upos.NOUN or Upos.PROPN && HasClause(tokens[name.First..name.End])) Hang(tokens, name);
    }

    private static bool HasClause(ReadOnlySpan<Token> words)
    {
        foreach (ref readonly var word in words)
            if (word.Upos is Upos.AUX or Upos.PRON) return true;
        return false;
    }

    private static void Hang(Span<Token> tokens, in Name name)
    {
        var noun = (short)name.End;
        for (var word = 0; word < tokens.Length; word++)
        {
            var isPart = word >= name.First && word < name.End;
            var hangs = tokens[word].Head >= name.First && tokens[word].Head < name.End;
            if (isPart) tokens[word] = tokens[word] with { Head = noun, Upos = tokens[word].Upos == Upos.PUNCT ? Upos.PUNCT : Upos.PROPN, Deprel = tokens[word].Upos == Upos.PUNCT ? Deprel.Punct : Deprel.Compound };
            else if (hangs && word != noun) tokens[word] = tokens[word] with { Head = noun };
        }

        if (name.First > 0 && tokens[name.First - 1].Upos == Upos.DET) tokens[name.First - 1] = tokens[name.First - 1] with { Head = noun, Deprel = Deprel.Det };
        if (tokens[noun].Head >= name.First && tokens[noun].Head < noun) tokens[noun] = tokens[noun] with { Head = -1, Deprel = Deprel.Root };
    }
}
