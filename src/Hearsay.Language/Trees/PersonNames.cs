using Hearsay.Core;

namespace Hearsay.Language.Trees;

/// <summary>
/// The name of a person is flat (UD, <c>flat</c>): its first word stands for it and carries the others. Where the tree makes the last word
/// the head ("Beren" as a compound of "Halduz"), it is turned.
/// </summary>
internal static class PersonNames
{
    private const int MostWords = 6; // with hyphens

    /// <param name="tokens">The words of one sentence, heads and relations changed in place.</param>
    public static void Mend(string text, Span<Token> tokens, ReadOnlySpan<Name> names)
    {
        foreach (ref readonly var name in names)
        {
            if (name.Type != EntityType.Per || name.End - name.First is < 2 or > MostWords || !AreWords(text, tokens[name.First..name.End])) continue;
            if (Top(tokens, name) is var top && top > name.First) Turn(tokens, name, top);
        }
    }

    /// <summary>Words and hyphens alone, with no hyphen behind the first: "Javrin ez-Qorel", but not "ez-Qorel".</summary>
    private static bool AreWords(string text, ReadOnlySpan<Token> tokens)
    {
        if (tokens[0].Upos != Upos.PROPN || tokens[1].Upos == Upos.PUNCT) return false;
        foreach (ref readonly var token in tokens)
            if (!char.IsLetter(text[token.Start]) && text[token.Start] != '-') return false;
        return true;
    }

    /// <summary>The one word of the name whose head lies outside; -1 when there are several.</summary>
    private static int Top(ReadOnlySpan<Token> tokens, in Name name)
    {
        var top = -1;
        for (var word = name.First; word < name.End; word++)
        {
            if (tokens[word].Head >= name.First && tokens[word].Head < name.End) continue;
            if (top >= 0) return -1;
            top = word;
        }

        return top;
    }

    private static void Turn(Span<Token> tokens, in Name name, int top)
    {
        var (head, relation) = (tokens[top].Head, tokens[top].Deprel);
        for (var word = 0; word < tokens.Length; word++)
        {
            var isPart = word > name.First && word < name.End;
            if (word == name.First) tokens[word] = tokens[word] with { Head = head, Deprel = relation };
            else if (isPart) tokens[word] = tokens[word] with { Head = (short)name.First, Deprel = tokens[word].Deprel == Deprel.Punct ? Deprel.Punct : Deprel.Flat };
            else if (tokens[word].Head > name.First && tokens[word].Head < name.End) tokens[word] = tokens[word] with { Head = (short)name.First };
        }
    }
}
