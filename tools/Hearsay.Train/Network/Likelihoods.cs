namespace Hearsay.Train.Network;

/// <summary>What a teacher holds of a sentence: probabilities of arcs [word, node], the root being node 0, of tags [word, tag] and of relations [word, relation].</summary>
internal sealed record Likelihoods(float[] Arcs, float[] Tags, float[] Relations)
{
    public ReadOnlySpan<float> ArcsOf(int word, int words) => Arcs.AsSpan(word * (words + 1), words + 1);

    public ReadOnlySpan<float> TagsOf(int word, int words) => Tags.AsSpan(word * (Tags.Length / words), Tags.Length / words);

    public ReadOnlySpan<float> RelationsOf(int word, int words) => Relations.AsSpan(word * (Relations.Length / words), Relations.Length / words);
}
