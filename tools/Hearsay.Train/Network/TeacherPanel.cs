using Hearsay.Core;
using Hearsay.Language.Network;
using Hearsay.Language.Tokens;
using Hearsay.Language.Trees;

namespace Hearsay.Train.Network;

/// <summary>
/// Several networks that read as one, with their doubts: means of their probabilities, the best tree of the mean arcs, and the
/// relations as those see them who found the same head.
/// </summary>
internal sealed class TeacherPanel(IReadOnlyList<TreeNetwork> teachers)
{
    private readonly NetworkScratch[] _scratches = [.. teachers.Select(teacher => teacher.NewScratch())];

    /// <summary>What the panel finds, without the words' numbers.</summary>
    public Example Read(string text, WordSpan[] words)
    {
        for (var at = 0; at < teachers.Count; at++) teachers[at].Read(text, words, [words.Length], _scratches[at]);
        var example = new Example([], new short[words.Length], new byte[words.Length], new short[words.Length], new short[words.Length])
        {
            Likely = new Likelihoods(MeanArcs(words.Length), MeanTags(words.Length), new float[words.Length * NetworkShape.Relations]),
        };
        FindTree(example);
        for (var word = 0; word < words.Length; word++)
        {
            NameTag(example, word);
            NameRelation(example, word);
        }

        return example;
    }

    private float[] MeanArcs(int words)
    {
        var mean = new float[words * (words + 1)];
        foreach (var scratch in _scratches)
        {
            var arcs = scratch.ArcsOf(words);
            for (var word = 0; word < words; word++)
            {
                arcs[word * (words + 1) + word + 1] = float.NegativeInfinity;
                AddMean(arcs.Slice(word * (words + 1), words + 1), mean.AsSpan(word * (words + 1)), _scratches.Length);
            }
        }

        return mean;
    }

    private float[] MeanTags(int words)
    {
        var tags = teachers[0].Inventory.Count;
        var mean = new float[words * tags];
        for (var at = 0; at < teachers.Count; at++)
            for (var word = 0; word < words; word++) AddMean(teachers[at].TagScores(_scratches[at], word), mean.AsSpan(word * tags), teachers.Count);
        return mean;
    }

    private static void FindTree(Example example)
    {
        var scores = Array.ConvertAll(example.Likely!.Arcs, likely => MathF.Log(likely + 1e-9f));
        SpanningTree.Find(scores, example.Heads);
    }

    private void NameTag(Example example, int word)
    {
        var tag = Highest.Of(example.Likely!.TagsOf(word, example.Heads.Length));
        var agreeing = Array.Find(_scratches, scratch => scratch.FoundTags[word] == tag);
        example.Tags[word] = (short)tag;
        example.Choices[word] = (short)(agreeing is null ? -1 : teachers[0].Inventory.Morphologies(tag).IndexOf(agreeing.FoundMorphologies[word]));
    }

    private void NameRelation(Example example, int word)
    {
        var agreeing = Array.FindAll(_scratches, scratch => scratch.FoundHeads[word] == example.Heads[word]);
        if (agreeing.Length == 0) agreeing = _scratches;
        var likely = example.Likely!.Relations.AsSpan(word * NetworkShape.Relations, NetworkShape.Relations);
        foreach (var scratch in agreeing) AddMean(TreeNetwork.RelationScores(scratch, word), likely, agreeing.Length);
        example.Deprels[word] = (byte)(example.Heads[word] < 0 ? (int)Deprel.Root : Highest.Of<float>(likely));
    }

    /// <summary>Turns scores into probabilities and adds one of <paramref name="count"/> shares of them.</summary>
    private static void AddMean(Span<float> scores, Span<float> mean, int count)
    {
        Softmax.Apply(scores);
        for (var at = 0; at < scores.Length; at++) mean[at] += scores[at] / count;
    }
}
