using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>"Hungarian and Romanian officials": two actors before one noun.</summary>
internal static class SharedHead
{
    /// <summary>Adds one actor for each joined nationality; false when the head has no such pair.</summary>
    public static bool Split(TextView view, int head, List<ActorRef> into)
    {
        var sentence = view.Sentence;
        foreach (var child in sentence.Children(head))
        {
            if (child > head || sentence.Deprel(child) is not (Deprel.Amod or Deprel.Compound) || !IsNationality(view, child)) continue;
            if (!HasPair(view, child)) continue;
            for (var other = sentence.Reach(head).First; other < child; other++)
                if (sentence.Head(other) == head && sentence.Deprel(other) is Deprel.Amod or Deprel.Compound && IsNationality(view, other)) into.Add(view.Ref(sentence[other].Span, view.Index.HeadedBy(view.Number, other)));
            into.Add(view.Ref(sentence[child].Span, view.Index.HeadedBy(view.Number, child)));
            foreach (var other in sentence.Children(child))
                if (sentence.Deprel(other) == Deprel.Conj && IsNationality(view, other)) AddOther(view, head, other, into);
            return true;
        }

        return false;
    }

    /// <summary>A name of a people or state used as a modifier: "Israeli", "U.S.".</summary>
    public static bool IsNationality(TextView view, int word)
    {
        if (view.Index.HeadedBy(view.Number, word) is { } mention) return mention.Type is EntityType.Nat or EntityType.Loc;
        return view.Index.IsEmpty && view.Sentence.Upos(word) is Upos.ADJ or Upos.PROPN && char.IsUpper(view.Sentence.Form(word)[0]) && word > 0;
    }

    private static bool HasPair(TextView view, int word)
    {
        foreach (var other in view.Sentence.Children(word))
            if (view.Sentence.Deprel(other) == Deprel.Conj && IsNationality(view, other)) return true;
        return false;
    }

    /// <summary>The last of the pair takes the noun with it: "Romanian officials".</summary>
    private static void AddOther(TextView view, int head, int other, List<ActorRef> into)
    {
        var isLast = sentenceEnd(view.Sentence, other) == head;
        var span = isLast ? view.Sentence.SpanOf(other, head + 1) : view.Sentence[other].Span;
        into.Add(view.Ref(span, view.Index.HeadedBy(view.Number, other)));

        static int sentenceEnd(Sentence sentence, int word) => sentence.Reach(word).End;
    }
}
