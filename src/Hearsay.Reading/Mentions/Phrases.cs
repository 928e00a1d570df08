using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>How far the phrase of a head word goes, read off the tree: left to its first modifier, right over what belongs to the name and "of".</summary>
internal static class Phrases
{
    private const int Deepest = 6;

    /// <summary>First word, a leading article left out.</summary>
    public static int First(Sentence sentence, int head)
    {
        var first = head;
        foreach (var child in sentence.Children(head))
        {
            if (child >= head || !IsLeft(sentence.Deprel(child))) continue;
            first = Math.Min(first, sentence.Reach(child).First);
        }

        while (first < head && IsEdge(sentence, first)) first++;
        return first;
    }

    /// <summary>One past the last word; clauses, appositions and other prepositions are left out.</summary>
    public static int End(Sentence sentence, int head, int depth = 0)
    {
        var end = head + 1;
        foreach (var child in sentence.Children(head))
        {
            if (child < head || depth > Deepest || !IsRight(sentence, child)) continue;
            end = Math.Max(end, End(sentence, child, depth + 1));
        }

        return end;
    }

    /// <summary>The article, demonstrative or possessive that opens the phrase, or -1.</summary>
    public static int Determiner(Sentence sentence, int head)
    {
        var determiner = sentence.Child(head, Deprel.Det);
        if (determiner < 0) determiner = sentence.Child(head, Deprel.NmodPoss);
        return determiner < 0 && sentence.Child(head, Deprel.Compound) is >= 0 and var part && part < head ? sentence.Child(part, Deprel.Det) : determiner;
    }

    public static bool IsDefinite(Sentence sentence, int head)
    {
        var determiner = Determiner(sentence, head);
        return determiner >= 0 && (sentence.Deprel(determiner) == Deprel.NmodPoss || Is(sentence, determiner, "the") || Is(sentence, determiner, "this")
            || Is(sentence, determiner, "that") || Is(sentence, determiner, "these") || Is(sentence, determiner, "those"));
    }

    public static bool Is(Sentence sentence, int word, string form) => sentence.Form(word).Equals(form, StringComparison.OrdinalIgnoreCase);

    private static bool IsLeft(Deprel relation) => relation is Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.NmodPoss or Deprel.Det
        or Deprel.Flat or Deprel.NmodDesc or Deprel.NmodUnmarked or Deprel.DetPredet;

    private static bool IsRight(Sentence sentence, int child) => sentence.Deprel(child) switch
    {
        Deprel.Flat or Deprel.Compound or Deprel.Fixed or Deprel.Goeswith => true,
        Deprel.Nummod => sentence.Upos(sentence.Head(child)) == Upos.PROPN,
        Deprel.Nmod => HasOf(sentence, child),
        _ => false,
    };

    private static bool HasOf(Sentence sentence, int word)
    {
        var mark = sentence.Child(word, Deprel.Case);
        return mark >= 0 && Is(sentence, mark, "of");
    }

    private static bool IsEdge(Sentence sentence, int word) =>
        sentence.Upos(word) == Upos.PUNCT || Is(sentence, word, "the") || Is(sentence, word, "a") || Is(sentence, word, "an");
}
