using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>"This is Omar", "that's Sela", "it's me": the word that points and the name behind it are one.</summary>
internal static class PresentedNames
{
    public static void Join(ParsedText text, Clusters clusters)
    {
        Dictionary<(int, int), Draft>? byHead = null;
        foreach (var draft in clusters.Drafts)
        {
            if (draft.Pronoun is not ({ Person: Pronoun.Pointing } or { Person: 3, Gender: 'n' })) continue;
            var sentence = text.Sentences[draft.Sentence];
            if (!IsPresenting(sentence, draft.Head)) continue;
            byHead ??= ByHead(clusters);
            if (byHead.TryGetValue((draft.Sentence, sentence.Head(draft.Head)), out var shown)) clusters.Join(shown, draft);
        }
    }

    /// <summary>Whether a word is the subject of "is" before a name or "me" of which nothing more is told: no "it was Omar who left".</summary>
    public static bool IsPresenting(Sentence sentence, int word)
    {
        var shown = sentence.Head(word);
        if (shown < 0 || sentence.Deprel(word) != Deprel.Nsubj || sentence.Child(shown, Deprel.Cop) is not (>= 0 and var verb) || sentence.Form(verb) is not ("is" or "'s" or "’s" or "Is")) return false;
        if (sentence.Upos(shown) != Upos.PROPN && !Phrases.Is(sentence, shown, "me")) return false;
        return !RoleSieve.IsNegated(sentence, shown) && sentence.Child(shown, Deprel.AclRelcl) < 0 && sentence.Child(shown, Deprel.Case) < 0 && sentence.Child(shown, Deprel.Ccomp) < 0;
    }

    private static Dictionary<(int, int), Draft> ByHead(Clusters clusters)
    {
        var byHead = new Dictionary<(int, int), Draft>();
        foreach (var draft in clusters.Drafts)
            if (!draft.IsPair && !draft.IsNested && (draft.IsName || draft.Pronoun is { Person: 1, IsPlural: false })) byHead.TryAdd((draft.Sentence, draft.Head), draft);
        return byHead;
    }
}
