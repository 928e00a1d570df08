using Hearsay.Language.Weights;

namespace Hearsay.Language.Tags;

/// <summary>Gives every word a tag, from left to right, with a linear model (averaged perceptron; Collins 2002).</summary>
internal sealed class Tagger(TagInventory inventory, ClassTable weights)
{
    public TagInventory Inventory => inventory;

    public void Tag(SentenceDraft draft)
    {
        Span<uint> buffer = stackalloc uint[TagFeatures.Most];
        Span<int> scores = stackalloc int[256];
        for (var word = 0; word < draft.Count; word++)
        {
            var features = new FeatureList(buffer);
            TagFeatures.Read(draft, word, ref features);
            scores.Clear();
            weights.Score(features.Features, scores);
            var tag = Best(scores[..inventory.Count]);
            draft.SetTag(word, (byte)tag, inventory.Upos(tag));
        }
    }

    /// <summary>The class with the highest score, the lowest of equals.</summary>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var at = 1; at < scores.Length; at++)
            if (scores[at] > scores[best]) best = at;
        return best;
    }
}
