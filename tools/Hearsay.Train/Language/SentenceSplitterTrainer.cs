using Hearsay.Language.Tokens;
using Hearsay.Language.Weights;
using Hearsay.Train.Treebanks;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Language;

/// <summary>Learns where sentences end inside a paragraph.</summary>
internal sealed class SentenceSplitterTrainer
{
    private const int Rounds = 10;

    private readonly TripleTrainer _weights = new();
    private readonly uint[] _buffer = new uint[SentenceFeatures.Most];

    public static ModelWriter Train(IReadOnlyList<GoldDocument> documents, ulong seed, ModelWriter file)
    {
        var trainer = new SentenceSplitterTrainer();
        var order = documents.ToList();
        var dice = new Dice(seed);
        for (var round = 1; round <= Rounds; round++)
        {
            dice.Shuffle(order);
            Console.Error.WriteLine($"  sentences, round {round}: {order.Sum(trainer.Learn):N0} errors");
        }

        return file.Add("ends", TripleExport.Section(trainer._weights, 18, 16));
    }

    private int Learn(GoldDocument document)
    {
        var words = document.Sentences.SelectMany(sentence => sentence.Words).ToList();
        var context = new SentenceContext(document.Text, words);
        var (errors, word, paragraph) = (0, 0, 0);
        for (var at = 0; at < document.Sentences.Count; at++)
        {
            var isLast = at + 1 == document.Sentences.Count || document.Sentences[at + 1].IsParagraph;
            for (var end = word + document.Sentences[at].Count; word < end; word++)
            {
                context.Take(word);
                if (word + 1 == end && isLast || word + 1 < words.Count && context.IsInsideToken(word + 1)) continue;
                errors += LearnGap(context, word, word + 1 == end ? 1 : 0);
            }

            if (isLast) paragraph++;
            context.Close(word, paragraph);
        }

        return errors;
    }

    private int LearnGap(SentenceContext context, int word, int right)
    {
        Span<int> scores = stackalloc int[3];
        var features = new FeatureList(_buffer);
        SentenceFeatures.Read(context, word, ref features);
        _weights.Score(features.Features, scores);
        _weights.Clock++;
        return PerceptronStep.Learn(_weights, features.Features, scores, right, classes: 2);
    }
}
