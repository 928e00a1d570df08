using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Finds phrases by the preposition that leads them.</summary>
internal static class Prepositional
{
    /// <summary>The first phrase under <paramref name="word"/> that one of the prepositions leads, in the order of the prepositions; or -1.</summary>
    public static int Find(Sentence sentence, int word, ReadOnlySpan<string> prepositions)
    {
        foreach (var preposition in prepositions)
            foreach (var child in sentence.Children(word))
                if (IsPhrase(sentence.Deprel(child)) && IsLedBy(sentence, child, preposition)) return child;
        return -1;
    }

    public static bool IsLedBy(Sentence sentence, int head, ReadOnlySpan<char> preposition)
    {
        foreach (var child in sentence.Children(head))
            if (child < head && sentence.Deprel(child) is Deprel.Case or Deprel.Mark && Is(sentence, child, preposition)) return true;
        return false;
    }

    private static bool IsPhrase(Deprel relation) =>
        relation is Deprel.Obl or Deprel.OblAgent or Deprel.OblUnmarked or Deprel.Nmod or Deprel.Advcl or Deprel.Acl or Deprel.Iobj or Deprel.Dep or Deprel.Xcomp;

    private static bool Is(Sentence sentence, int word, ReadOnlySpan<char> preposition) =>
        sentence.Form(word).Equals(preposition, StringComparison.OrdinalIgnoreCase);
}
