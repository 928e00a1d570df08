using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Language.Tags;
using Hearsay.Language.Trees;
using Hearsay.Language.Weights;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Language;

/// <summary>Learns to name relations in right trees, each with the names it gave before.</summary>
internal sealed class LabelTrainer(Lessons lessons, int rounds)
{
    private readonly ClassTrainer _weights = new();
    private readonly TreeLinks _links = new(Hearsay.Language.Tokens.SentenceSplitter.LongestSentence);
    private readonly uint[] _buffer = new uint[LabelFeatures.Most];

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
                (errors, words) = (errors + Learn(draft, sentence), words + draft.Count);
            }

            Console.Error.WriteLine($"  labels, round {round}: {100.0 * errors / words:F2} % errors");
        }

        return ClassExport.Section(_weights, 6, 6);
    }

    private int Learn(SentenceDraft draft, TrainingSentence sentence)
    {
        var errors = 0;
        Span<int> scores = stackalloc int[Labeler.Classes];
        _links.Fill(draft.Heads.AsSpan(0, draft.Count));
        foreach (var word in _links.Order(draft.Count))
        {
            if (draft.Heads[word] < 0) { draft.Deprels[word] = Deprel.Root; continue; }
            var features = new FeatureList(_buffer);
            LabelFeatures.Read(draft, _links, word, ref features);
            scores.Clear();
            _weights.Score(features.Features, scores);
            scores[(int)Deprel.Root] = int.MinValue / 2;
            _weights.Clock++;
            draft.Deprels[word] = (Deprel)Tagger.Best(scores);
            errors += PerceptronStep.Learn(_weights, features.Features, scores, (int)sentence.Deprels[word]);
        }

        return errors;
    }
}
