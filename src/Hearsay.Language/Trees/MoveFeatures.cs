using Hearsay.Language.Weights;

namespace Hearsay.Language.Trees;

/// <summary>
/// What the parser looks at before a move: words and tags of the three topmost items, the next three words and their outermost
/// dependents, alone and together, with distance and number of dependents (after Zhang and Nivre 2011, table 1), and classes of words.
/// </summary>
internal static class MoveFeatures
{
    public const int Most = 128;

    public static void Read(SentenceDraft draft, Node[] nodes, in Hypothesis state, ref FeatureList features)
    {
        var view = new MoveView(draft, nodes, state);
        view.ReadAhead(ref features);
        view.ReadBelow(ref features);
        view.ReadRest(ref features);
    }
}
