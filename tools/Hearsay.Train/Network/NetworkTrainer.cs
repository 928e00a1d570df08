using System.Diagnostics;
using Hearsay.Core;

namespace Hearsay.Train.Network;

/// <summary>Trains a network over some rounds by Adam, its rate rising at first and then falling to nothing, and leaves the averaged weights in it.</summary>
internal sealed class NetworkTrainer(ParserNetwork network, NetworkSchedule schedule, Dice dice)
{
    private const int WarmSteps = 200, AverageEvery = 10;
    private const float AverageShare = 0.02f, MostGradient = 5;

    private int _step;
    private int _averages;

    /// <param name="lessons">Gives the examples of a round.</param>
    /// <param name="report">Called after each round that is reported, with the averaged weights in place.</param>
    public void Train(Func<int, List<Example>> lessons, Action<int> report)
    {
        var steps = 0;
        for (var round = 1; round <= schedule.Rounds; round++)
        {
            var (clock, loss, words) = (Stopwatch.StartNew(), 0.0, 0);
            var batches = Batches(lessons(round));
            if (steps == 0) steps = batches.Count * schedule.Rounds;
            foreach (var batch in batches)
            {
                loss += network.Learn(batch, dice);
                words += batch.Words.Length;
                Step(steps);
            }

            Console.Error.WriteLine($"  round {round}: loss {loss / words:F4}, {clock.Elapsed.TotalSeconds:F0} s");
            if (round % schedule.ReportEvery != 0 && round != schedule.Rounds) continue;
            foreach (var parameter in network.Parameters) parameter.Swap();
            report(round);
            if (round < schedule.Rounds) foreach (var parameter in network.Parameters) parameter.Swap();
        }
    }

    private List<Batch> Batches(List<Example> examples)
    {
        dice.Shuffle(examples);
        var (batches, open, words) = (new List<Batch>(), new List<Example>(), 0);
        foreach (var example in examples)
        {
            open.Add(example);
            words += example.Words.Length;
            if (words < schedule.BatchWords) continue;
            batches.Add(new Batch(open));
            (open, words) = ([], 0);
        }

        if (open.Count > 0) batches.Add(new Batch(open));
        return batches;
    }

    private void Step(int steps)
    {
        _step++;
        var norm = Math.Sqrt(network.Parameters.Sum(parameter => parameter.SquaredGradient()));
        var scale = norm > MostGradient ? (float)(MostGradient / norm) : 1;
        var left = MathF.Max(0.01f, 1 - (float)_step / steps);
        var rate = schedule.Rate * MathF.Min((float)_step / WarmSteps, left);
        foreach (var parameter in network.Parameters) parameter.Move(_step, rate, scale);
        if (_step % AverageEvery != 0) return;
        _averages++;
        foreach (var parameter in network.Parameters) parameter.Average(MathF.Max(AverageShare, 1f / _averages));
    }
}
