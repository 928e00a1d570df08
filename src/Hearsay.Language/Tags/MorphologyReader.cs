using Hearsay.Language.Weights;

namespace Hearsay.Language.Tags;

/// <summary>
/// Chooses among the feature sets that a tag allows. It runs after the tree is known, since treebanks give a verb the number and
/// person of its subject.
/// </summary>
internal sealed class MorphologyReader(TagInventory inventory, ClassTable weights)
{
    public void Read(SentenceDraft draft)
    {
        for (var word = 0; word < draft.Count; word++)
        {
            var choices = inventory.Morphologies(draft.Tags[word]);
            draft.Morphologies[word] = choices[choices.Count == 1 ? 0 : Choose(draft, word, choices.Count)];
        }
    }

    private int Choose(SentenceDraft draft, int word, int choices)
    {
        Span<uint> buffer = stackalloc uint[MorphologyFeatures.Most];
        Span<int> scores = stackalloc int[256];
        var features = new FeatureList(buffer);
        MorphologyFeatures.Read(draft, word, ref features);
        scores.Clear();
        weights.Score(features.Features, scores);
        return Tagger.Best(scores[..choices]);
    }
}
