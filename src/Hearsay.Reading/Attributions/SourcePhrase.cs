using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// The span of a source: the whole noun phrase with its asides (PARC convention), the closing comma of an aside included,
/// without prepositions and without the branch that holds the cue.
/// </summary>
internal static class SourcePhrase
{
    public static void Write(QuotedText text, Draft draft, int head)
    {
        var sentence = text.Parsed.Sentences[draft.Sentence];
        var words = new Phrase(text, draft.Sentence).Add(head);
        var hasAside = false;
        foreach (var child in sentence.Children(head))
        {
            var relation = sentence.Deprel(child);
            if (relation is Deprel.Case or Deprel.Cc or Deprel.Mark or Deprel.Cop || HoldsCue(sentence, child, draft) || IsStray(sentence, child, head)) words.Without(child);
            else if (relation is Deprel.Appos or Deprel.AclRelcl or Deprel.Acl or Deprel.Nmod or Deprel.NmodUnmarked) hasAside |= FollowsComma(sentence, child);
        }

        words.WriteTo(draft.Source);
        draft.SourceHead = head;
        if (hasAside && draft.Source.Count > 0) TakeComma(text, draft);
    }

    private static bool HoldsCue(Sentence sentence, int child, Draft draft) => draft.CueWord >= 0 && sentence.Governs(child, draft.CueWord);

    /// <summary>An adverb or clause that the tree hung on the source by mistake: nouns carry none after a comma.</summary>
    private static bool IsStray(Sentence sentence, int child, int head) =>
        sentence.Deprel(child) is Deprel.Parataxis or Deprel.Advcl or Deprel.Discourse or Deprel.Dep || (sentence.Deprel(child) == Deprel.Advmod && child > head + 1);

    private static bool FollowsComma(Sentence sentence, int child)
    {
        var first = sentence.Reach(child).First;
        return first > 0 && sentence.Form(first) is "," || (first > 0 && sentence.Form(first - 1) is ",");
    }

    private static void TakeComma(QuotedText text, Draft draft)
    {
        var last = draft.Source[^1];
        if (last.End >= text.Text.Length || text.Text[last.End] != ',') return;
        if (draft.Cue.Count > 0 && draft.Cue[0].Start < last.End) return;
        draft.Source[^1] = last with { End = last.End + 1 };
    }
}
