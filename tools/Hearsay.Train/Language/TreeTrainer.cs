using Hearsay.Language;
using Hearsay.Language.Trees;
using Hearsay.Language.Weights;
using Hearsay.Train.Treebanks;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Language;

/// <summary>
/// Learns the moves of the parser: a structured perceptron that is corrected where the beam had fallen furthest behind the right moves
/// ("max-violation"; Huang, Fayong and Guo 2012).
/// </summary>
internal sealed class TreeTrainer(Lessons lessons, int width, int rounds)
{
    private readonly TripleTrainer _weights = new(22);
    private readonly BeamParser<TrainedMoves> _parser = new(width);
    private readonly uint[] _buffer = new uint[MoveFeatures.Most];

    /// <param name="sentences">Tagged drafts with the right heads, as projective trees.</param>
    public byte[] Train(IReadOnlyList<TrainingSentence> sentences, ulong seed)
    {
        var order = sentences.ToList();
        var dice = new Dice(seed);
        var draft = new SentenceDraft(lessons.Clusters);
        for (var round = 1; round <= rounds; round++)
        {
            dice.Shuffle(order);
            var wrong = 0;
            foreach (var sentence in order)
            {
                sentence.FillDraft(draft);
                if (Learn(draft, sentence)) wrong++;
            }

            Console.Error.WriteLine($"  trees, round {round}: {100.0 * wrong / order.Count:F2} % sentences wrong, {_weights.Count:N0} features");
        }

        return TripleExport.Section(_weights, 20, 4);
    }

    private bool Learn(SentenceDraft draft, TrainingSentence sentence)
    {
        var scorer = new TrainedMoves(_weights);
        _weights.Clock++;
        _parser.Start();
        var (gold, goldScore) = (0, 0); // the right state: in the beam's list, kept apart
        var (worst, worstGold, worstBeam) = (0, -1, -1);
        var steps = 2 * draft.Count - 1;
        for (var step = 0; step < steps; step++)
        {
            var move = sentence.Moves[step];
            goldScore += ScoreOf(draft, gold, move, scorer);
            _parser.Advance(draft, scorer);
            gold = _parser.Keep(gold, move, goldScore);
            var behind = _parser.States[_parser.Beam.First].Score - goldScore;
            if (behind <= worst && !(behind == 0 && worstGold < 0 && step == steps - 1)) continue;
            (worst, worstGold, worstBeam) = (behind, gold, _parser.Beam.First);
        }

        var isRight = SameMoves(gold, _parser.Beam.First);
        if (isRight || worstGold < 0) return false;
        Update(draft, worstGold, worstBeam);
        return true;
    }

    private int ScoreOf(SentenceDraft draft, int state, Move move, TrainedMoves scorer)
    {
        var features = new FeatureList(_buffer);
        MoveFeatures.Read(draft, _parser.Nodes, _parser.States[state], ref features);
        scorer.Score(features.Features, out var shift, out var left, out var right);
        return move switch { Move.Shift => shift, Move.Left => left, _ => right };
    }

    private bool SameMoves(int one, int other)
    {
        var states = _parser.States;
        for (; one > 0 && other > 0; (one, other) = (states[one].Parent, states[other].Parent))
            if (states[one].Move != states[other].Move) return false;
        return true;
    }

    /// <summary>Rewards the right moves and punishes the beam's, from where they part.</summary>
    private void Update(SentenceDraft draft, int gold, int beam)
    {
        while (gold > 0)
        {
            Reinforce(draft, gold, 1);
            Reinforce(draft, beam, -1);
            (gold, beam) = (_parser.States[gold].Parent, _parser.States[beam].Parent);
        }
    }

    private void Reinforce(SentenceDraft draft, int state, int delta)
    {
        var reached = _parser.States[state];
        var features = new FeatureList(_buffer);
        MoveFeatures.Read(draft, _parser.Nodes, _parser.States[reached.Parent], ref features);
        _weights.Update(features.Features, (int)reached.Move, delta);
    }
}
