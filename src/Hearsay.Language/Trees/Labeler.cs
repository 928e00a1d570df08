using Hearsay.Core;
using Hearsay.Language.Tags;
using Hearsay.Language.Weights;

namespace Hearsay.Language.Trees;

/// <summary>Names the relation of every word to its head once all heads are known, from the root downward and from left to right.</summary>
internal sealed class Labeler(ClassTable weights)
{
    public const int Classes = (int)Deprel.Xcomp + 1;

    /// <param name="links">Filled from the heads of the draft.</param>
    public void Label(SentenceDraft draft, TreeLinks links)
    {
        Span<uint> buffer = stackalloc uint[LabelFeatures.Most];
        Span<int> scores = stackalloc int[256];
        foreach (var word in links.Order(draft.Count))
        {
            if (draft.Heads[word] < 0)
            {
                draft.Deprels[word] = Deprel.Root;
                continue;
            }

            var features = new FeatureList(buffer);
            LabelFeatures.Read(draft, links, word, ref features);
            scores.Clear();
            weights.Score(features.Features, scores);
            scores[(int)Deprel.Root] = int.MinValue;
            draft.Deprels[word] = (Deprel)Tagger.Best(scores[..Classes]);
        }
    }
}
