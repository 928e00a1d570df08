using Hearsay.Ingest.PlainText.Labels;

namespace Hearsay.Train.Lines;

/// <summary>Learns the weights of a conditional random field over lines, scrape by scrape, with rates per weight (AdaGrad) and a third of the signs hidden at random.</summary>
internal sealed class LineLearner(Dice dice)
{
    private const int Count = LineLabels.Count;

    // Chosen on eight folds of 170 scrapes, what is hidden on five of 355.
    private const double Rate = 0.15, Decay = 1e-3, Hidden = 0.35;
    private const double First = 1e-2; // of the sums of squares

    private readonly double[] _weights = new double[Count << SignRow.Bits], _squares = new double[Count << SignRow.Bits];
    private readonly double[] _transitions = new double[Count * Count], _squaresOfPairs = new double[Count * Count];

    public double[] Weights => _weights;

    public double[] Transitions => _transitions;

    public void Learn(List<int>[] signs, byte[] gold)
    {
        var seen = Array.ConvertAll(signs, row => row.FindAll(_ => !dice.Chance(Hidden)));
        var lattice = new LineLattice(Scores(seen), _transitions);
        for (var at = 0; at < gold.Length; at++)
            for (var label = 0; label < Count; label++)
                Change(seen[at], label, (gold[at] == label ? 1 : 0) - lattice.Labels[(at * Count) + label]);
        for (var at = 1; at < gold.Length; at++) lattice.Pairs[(gold[at - 1] * Count) + gold[at]]--;
        for (var pair = 0; pair < _transitions.Length; pair++) Step(ref _transitions[pair], ref _squaresOfPairs[pair], -lattice.Pairs[pair]);
    }

    private double[] Scores(List<int>[] signs)
    {
        var scores = new double[signs.Length * Count];
        for (var at = 0; at < signs.Length; at++)
            foreach (var sign in signs[at])
                for (var label = 0; label < Count; label++) scores[(at * Count) + label] += _weights[(sign * Count) + label] / (1 - Hidden);
        return scores;
    }

    private void Change(List<int> signs, int label, double slope)
    {
        if (Math.Abs(slope) < 1e-4) return;
        foreach (var sign in signs) Step(ref _weights[(sign * Count) + label], ref _squares[(sign * Count) + label], slope);
    }

    private static void Step(ref double weight, ref double squares, double slope)
    {
        slope -= Decay * weight;
        squares += slope * slope;
        weight += Rate * slope / Math.Sqrt(squares + First);
    }
}
