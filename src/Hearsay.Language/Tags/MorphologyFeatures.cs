using Hearsay.Core;
using Hearsay.Language.Weights;

namespace Hearsay.Language.Tags;

/// <summary>What is looked at to choose among the feature sets of a tag: the word, its neighbours, its head and, for a verb, its subject and auxiliary.</summary>
internal static class MorphologyFeatures
{
    public const int Most = 24;

    public static void Read(SentenceDraft draft, int word, ref FeatureList features)
    {
        var (tag, here, head) = ((uint)draft.Tags[word], draft.Forms[word], draft.Heads[word]);
        var deprel = (uint)draft.Deprels[word];
        var (subject, auxiliary) = Children(draft, word < 0 ? 0 : word);
        if (subject < 0 && head >= 0 && draft.Deprels[word] is Deprel.Aux or Deprel.AuxPass or Deprel.Cop or Deprel.Conj) subject = Children(draft, head).Subject;
        features.Add(FeatureHash.Of(1, tag));
        features.Add(FeatureHash.Of(2, tag, here));
        features.Add(FeatureHash.Of(3, tag, here, deprel));
        features.Add(FeatureHash.Of(4, tag, draft.Endings2[word]));
        features.Add(FeatureHash.Of(5, tag, draft.Endings3[word]));
        features.Add(FeatureHash.Of(6, tag, draft.Form(word - 1)));
        features.Add(FeatureHash.Of(7, tag, draft.Form(word + 1)));
        features.Add(FeatureHash.Of(8, tag, here, draft.Form(word - 1)));
        features.Add(FeatureHash.Of(9, tag, here, draft.Form(word + 1)));
        features.Add(FeatureHash.Of(10, tag, deprel));
        features.Add(FeatureHash.Of(11, tag, draft.Form(subject), draft.Tag(subject)));
        features.Add(FeatureHash.Of(12, tag, draft.Tag(subject), subject < 0 ? 0 : draft.Endings2[subject] & 0xFFFF));
        features.Add(FeatureHash.Of(13, tag, draft.Form(auxiliary)));
        features.Add(FeatureHash.Of(14, tag, deprel, draft.Tag(head)));
        features.Add(FeatureHash.Of(15, tag, draft.Tag(word - 1), draft.Tag(word + 1)));
        features.Add(FeatureHash.Of(16, tag, here, draft.Tag(subject)));
        features.Add(FeatureHash.Of(17, tag, draft.Tag(subject), HasConjunct(draft, subject) ? 1u : 0));
        features.Add(FeatureHash.Of(18, tag, draft.Shapes[word], word == 0 ? 1u : 0));
    }

    private static (int Subject, int Auxiliary) Children(SentenceDraft draft, int word)
    {
        var (subject, auxiliary) = (-1, -1);
        var (from, to) = (Math.Max(0, word - 40), Math.Min(draft.Count, word + 8));
        for (var child = from; child < to; child++)
        {
            if (draft.Heads[child] != word) continue;
            if (draft.Deprels[child] is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Expl && subject < 0) subject = child;
            if (draft.Deprels[child] is Deprel.Aux or Deprel.AuxPass && auxiliary < 0) auxiliary = child;
        }

        return (subject, auxiliary);
    }

    private static bool HasConjunct(SentenceDraft draft, int word)
    {
        if (word < 0) return false;
        for (var child = word + 1; child < Math.Min(draft.Count, word + 16); child++)
            if (draft.Heads[child] == word && draft.Deprels[child] == Deprel.Conj) return true;
        return false;
    }
}
