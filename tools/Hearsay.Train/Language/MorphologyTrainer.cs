using Hearsay.Language;
using Hearsay.Language.Tags;
using Hearsay.Language.Weights;
using Hearsay.Train.Treebanks;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Language;

/// <summary>Learns to choose among the feature sets of a tag, in right trees.</summary>
internal sealed class MorphologyTrainer(Lessons lessons, int rounds)
{
    private readonly ClassTrainer _weights = new();
    private readonly uint[] _buffer = new uint[MorphologyFeatures.Most];

    public byte[] Train(IReadOnlyList<TrainingSentence> sentences, ulong seed)
    {
        var order = sentences.ToList();
        var (dice, draft) = (new Dice(seed), new SentenceDraft(lessons.Clusters));
        for (var round = 1; round <= rounds; round++)
        {
            dice.Shuffle(order);
            var (errors, words) = (0, 0);
            foreach (var sentence in order)
            {
                sentence.FillDraft(draft);
                sentence.Heads.CopyTo(draft.Heads, 0);
                sentence.Deprels.CopyTo(draft.Deprels, 0);
                (errors, words) = (errors + Learn(draft, sentence.Gold), words + draft.Count);
            }

            Console.Error.WriteLine($"  features, round {round}: {100.0 * errors / words:F2} % errors");
        }

        return ClassExport.Section(_weights, 6, 6);
    }

    private int Learn(SentenceDraft draft, GoldSentence gold)
    {
        var errors = 0;
        Span<int> scores = stackalloc int[256];
        for (var word = 0; word < draft.Count; word++)
        {
            var choices = lessons.Inventory.Morphologies(draft.Tags[word]);
            var right = choices.FindIndex(row => lessons.Inventory.Table.Feats(row) == gold.Feats[word] && lessons.Inventory.Table.Xpos(row) == gold.Xpos[word]);
            if (choices.Count == 1 || right < 0) continue;
            var features = new FeatureList(_buffer);
            MorphologyFeatures.Read(draft, word, ref features);
            scores.Clear();
            _weights.Score(features.Features, scores);
            _weights.Clock++;
            errors += PerceptronStep.Learn(_weights, features.Features, scores[..choices.Count], right);
        }

        return errors;
    }
}
