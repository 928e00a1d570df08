using Hearsay.Language.Weights;

namespace Hearsay.Language.Trees;

/// <summary>
/// Scores the moves of a hypothesis. What depends only on two places of the sentence is kept, since most hypotheses of a beam share
/// it: this halves the work. Scratch of one thread.
/// </summary>
internal sealed class MoveScores<TScorer>
    where TScorer : struct, ITripleScorer
{
    private const int Places = 512;

    private readonly Kept[] _ahead = new Kept[Places];
    private readonly Kept[] _below = new Kept[Places];
    private int _sentence;

    /// <summary>Forgets what was kept; needed before each sentence and after each change of the weights.</summary>
    public void Clear() => _sentence++;

    public (int Shift, int Left, int Right) Of(SentenceDraft draft, Node[] nodes, in Hypothesis state, TScorer scorer)
    {
        Span<uint> buffer = stackalloc uint[MoveFeatures.Most];
        var view = new MoveView(draft, nodes, state);
        ref var ahead = ref Find(_ahead, view.Top, state.Next, out var isKept);
        var features = new FeatureList(buffer);
        if (!isKept)
        {
            view.ReadAhead(ref features);
            ahead.Take(features.Features, scorer);
            features.Clear();
        }

        ref var below = ref Find(_below, view.Below, view.Top, out isKept);
        if (!isKept)
        {
            view.ReadBelow(ref features);
            below.Take(features.Features, scorer);
            features.Clear();
        }

        view.ReadRest(ref features);
        scorer.Score(features.Features, out var shift, out var left, out var right);
        return (shift + ahead.Shift + below.Shift, left + ahead.Left + below.Left, right + ahead.Right + below.Right);
    }

    private ref Kept Find(Kept[] kept, int first, int second, out bool isKept)
    {
        ref var place = ref kept[(first * 31 + second) & (Places - 1)];
        var key = (long)_sentence << 32 | (long)(ushort)first << 16 | (ushort)second;
        isKept = place.Key == key;
        place.Key = key;
        return ref place;
    }

    private struct Kept
    {
        public long Key;
        public int Shift, Left, Right;

        public void Take(ReadOnlySpan<uint> features, TScorer scorer) => scorer.Score(features, out Shift, out Left, out Right);
    }
}
