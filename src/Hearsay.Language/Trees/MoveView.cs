using Hearsay.Language.Weights;

namespace Hearsay.Language.Trees;

/// <summary>
/// The words and tags around a hypothesis, and the features made of them. s: stack from the top, b: next words, w: word, t: tag. The
/// features come in three groups by what they depend on, so that the score of a group can be kept for all hypotheses that share it.
/// </summary>
internal readonly struct MoveView
{
    private readonly SentenceDraft _draft;
    private readonly Node[] _nodes;
    private readonly Hypothesis _state;
    private readonly Node _top, _below;
    private readonly uint _s0w, _s0t, _s1w, _s1t, _b0w, _b0t;

    public MoveView(SentenceDraft draft, Node[] nodes, in Hypothesis state)
    {
        (_draft, _nodes, _state) = (draft, nodes, state);
        _top = nodes[state.Top];
        _below = nodes[_top.Below];
        (_s0w, _s0t) = (draft.Form(_top.Word), draft.Tag(_top.Word));
        (_s1w, _s1t) = (draft.Form(_below.Word), draft.Tag(_below.Word));
        (_b0w, _b0t) = (draft.Form(state.Next), draft.Tag(state.Next));
    }

    public short Top => _top.Word;

    public short Below => _below.Word;

    /// <summary>What depends on the top of the stack and the next words alone.</summary>
    public void ReadAhead(ref FeatureList features)
    {
        var next = _state.Next;
        var (b1w, b1t) = (_draft.Form(next + 1), _draft.Tag(next + 1));
        var (b2w, b2t) = (_draft.Form(next + 2), _draft.Tag(next + 2));
        features.Add(FeatureHash.Of(1, _s0w, _s0t));
        features.Add(FeatureHash.Of(2, _s0w));
        features.Add(FeatureHash.Of(3, _s0t));
        features.Add(FeatureHash.Of(9, _b0w, _b0t));
        features.Add(FeatureHash.Of(10, _b0w));
        features.Add(FeatureHash.Of(11, _b0t));
        features.Add(FeatureHash.Of(12, b1w, b1t));
        features.Add(FeatureHash.Of(13, b1w));
        features.Add(FeatureHash.Of(14, b1t));
        features.Add(FeatureHash.Of(15, b2w, b2t));
        features.Add(FeatureHash.Of(16, b2t));
        Pair(20, (_s0w, _s0t), (_b0w, _b0t), ref features);
        features.Add(FeatureHash.Of(44, _b0t, b1t));
        features.Add(FeatureHash.Of(45, _b0w, b1t));
        features.Add(FeatureHash.Of(46, _b0t, b1w));
        features.Add(FeatureHash.Of(47, _b0w, b1w));
        features.Add(FeatureHash.Of(48, _s0w, b1w));
        features.Add(FeatureHash.Of(49, _s0t, b1w));
        features.Add(FeatureHash.Of(50, _s0w, b1t));
        features.Add(FeatureHash.Of(60, _s0t, _b0t, b1t));
        features.Add(FeatureHash.Of(61, _s0w, _b0t, b1t));
        features.Add(FeatureHash.Of(62, _s0t, _b0w, b1t));
        features.Add(FeatureHash.Of(63, _s0t, _b0t, b1w));
        features.Add(FeatureHash.Of(73, _b0t, b1t, b2t));
        features.Add(FeatureHash.Of(74, _s0t, _b0t, b1t, b2t));
        features.Add(FeatureHash.Of(76, _s0w, _b0w, b1t));
        ReadDistanceAhead(ref features);
        ReadClustersAhead(b1t, ref features);
    }

    /// <summary>What depends on the two topmost items alone.</summary>
    public void ReadBelow(ref FeatureList features)
    {
        var apart = Distance(_below.Word, _top.Word);
        var (s0, s1) = (_draft.Cluster(_top.Word), _draft.Cluster(_below.Word));
        features.Add(FeatureHash.Of(4, _s1w, _s1t));
        features.Add(FeatureHash.Of(5, _s1w));
        features.Add(FeatureHash.Of(6, _s1t));
        Pair(30, (_s1w, _s1t), (_s0w, _s0t), ref features);
        features.Add(FeatureHash.Of(145, _s1t, _s0t, apart));
        features.Add(FeatureHash.Of(146, _s1w, apart));
        features.Add(FeatureHash.Of(147, _s0w, apart));
        features.Add(FeatureHash.Of(159, _s1t, _s0t, Between(_below.Word, _top.Word)));
        features.Add(FeatureHash.Of(173, s1, s0, _s0t));
        features.Add(FeatureHash.Of(174, s1, _s0t));
        features.Add(FeatureHash.Of(175, _s1t, s0));
    }

    /// <summary>All the rest: three items together, dependents, and how many there are.</summary>
    public void ReadRest(ref FeatureList features)
    {
        ReadTriples(ref features);
        ReadDependents(ref features);
        ReadCounts(ref features);
    }

    private void ReadDistanceAhead(ref FeatureList features)
    {
        var ahead = Distance(_top.Word, _state.Next);
        features.Add(FeatureHash.Of(140, _s0w, ahead));
        features.Add(FeatureHash.Of(141, _s0t, ahead));
        features.Add(FeatureHash.Of(142, _b0w, ahead));
        features.Add(FeatureHash.Of(143, _b0t, ahead));
        features.Add(FeatureHash.Of(144, _s0t, _b0t, ahead));
        features.Add(FeatureHash.Of(158, _s0t, _b0t, Between(_top.Word, _state.Next)));
        features.Add(FeatureHash.Of(160, _s0t, _b0t, _draft.IsGlued(_state.Next) ? 1u : 0));
    }

    private void ReadClustersAhead(uint b1t, ref FeatureList features)
    {
        var (s0, b0, b1) = (_draft.Cluster(_top.Word), _draft.Cluster(_state.Next), _draft.Cluster(_state.Next + 1));
        features.Add(FeatureHash.Of(170, s0, _s0t, b0, _b0t));
        features.Add(FeatureHash.Of(171, s0, _b0t));
        features.Add(FeatureHash.Of(172, _s0t, b0));
        features.Add(FeatureHash.Of(176, _s0w, b0));
        features.Add(FeatureHash.Of(177, s0, _b0w));
        features.Add(FeatureHash.Of(181, s0, b0, b1t));
        features.Add(FeatureHash.Of(182, s0, b1, _b0t));
    }

    private void ReadTriples(ref FeatureList features)
    {
        int third = _nodes[_below.Below].Word;
        var (s2w, s2t, b1t) = (_draft.Form(third), _draft.Tag(third), _draft.Tag(_state.Next + 1));
        var (below, top, next) = (_draft.CoarseCluster(_below.Word), _draft.CoarseCluster(_top.Word), _draft.CoarseCluster(_state.Next));
        features.Add(FeatureHash.Of(7, s2w, s2t));
        features.Add(FeatureHash.Of(8, s2t));
        features.Add(FeatureHash.Of(40, _s1t, _b0t));
        features.Add(FeatureHash.Of(41, _s1w, _b0t));
        features.Add(FeatureHash.Of(42, _s1t, _b0w));
        features.Add(FeatureHash.Of(43, _s1w, _b0w));
        features.Add(FeatureHash.Of(51, s2t, _b0t));
        features.Add(FeatureHash.Of(52, s2t, _s0t));
        features.Add(FeatureHash.Of(64, _s1t, _s0t, _b0t));
        features.Add(FeatureHash.Of(65, _s1w, _s0t, _b0t));
        features.Add(FeatureHash.Of(66, _s1t, _s0w, _b0t));
        features.Add(FeatureHash.Of(67, _s1t, _s0t, _b0w));
        features.Add(FeatureHash.Of(68, _s1w, _s0w, _b0t));
        features.Add(FeatureHash.Of(69, _s1w, _s0t, _b0w));
        features.Add(FeatureHash.Of(70, _s1t, _s0w, _b0w));
        features.Add(FeatureHash.Of(71, s2t, _s1t, _s0t));
        features.Add(FeatureHash.Of(72, s2t, _s1t, _s0t, _b0t));
        features.Add(FeatureHash.Of(75, _s1t, _s0t, _b0t, b1t));
        features.Add(FeatureHash.Of(77, s2t, _s1t, _b0t));
        features.Add(FeatureHash.Of(148, _s1t, _s0t, _b0t, Distance(_below.Word, _top.Word)));
        features.Add(FeatureHash.Of(178, below, top, next));
        features.Add(FeatureHash.Of(179, below, top, _b0t));
        features.Add(FeatureHash.Of(180, _draft.Cluster(_below.Word), _s0w, _b0t));
    }

    private void ReadDependents(ref FeatureList features)
    {
        var (left, left2, right, right2) = (Item(_top.Left), Item(_top.Left2), Item(_top.Right), Item(_top.Right2));
        var (left1, right1, right12, next) = (Item(_below.Left), Item(_below.Right), Item(_below.Right2), Item(_state.Left));
        var next2 = Item(_state.Left2);
        Dependent(100, left, ref features);
        Dependent(104, right, ref features);
        features.Add(FeatureHash.Of(108, _s0t, left.Tag, left2.Tag));
        features.Add(FeatureHash.Of(109, _s0t, right.Tag, right2.Tag));
        features.Add(FeatureHash.Of(110, _s1t, left1.Tag, _s0t));
        features.Add(FeatureHash.Of(111, _s1t, right1.Tag, _s0t));
        features.Add(FeatureHash.Of(112, _s1t, right1.Form, _s0t));
        features.Add(FeatureHash.Of(113, _s1t, right1.Tag, right12.Tag, _s0t));
        features.Add(FeatureHash.Of(114, _s1t, _s0t, left.Tag));
        features.Add(FeatureHash.Of(115, _s1t, _s0t, left.Form));
        features.Add(FeatureHash.Of(116, _s1t, _s0t, right.Tag));
        features.Add(FeatureHash.Of(117, _s1w, _s0t, left.Form));
        features.Add(FeatureHash.Of(118, _s0t, _b0t, next.Tag));
        features.Add(FeatureHash.Of(119, _s0t, _b0t, next.Form));
        features.Add(FeatureHash.Of(120, _s0t, _b0t, next.Tag, next2.Tag));
        features.Add(FeatureHash.Of(121, _b0t, next.Tag, next2.Tag));
        features.Add(FeatureHash.Of(122, _b0t, next.Form));
        features.Add(FeatureHash.Of(123, _b0w, next.Tag));
        features.Add(FeatureHash.Of(124, _s1t, right1.Tag, _b0t));
        features.Add(FeatureHash.Of(125, _s1t, _s0t, left.Tag, _b0t));
        features.Add(FeatureHash.Of(126, _s1t, _s0t, right.Tag, _b0t));
        features.Add(FeatureHash.Of(127, _s1w, right1.Form, _s0w));
    }

    private void ReadCounts(ref FeatureList features)
    {
        var (lefts, rights) = ((uint)_top.Lefts, (uint)_top.Rights);
        features.Add(FeatureHash.Of(150, _s0w, rights));
        features.Add(FeatureHash.Of(151, _s0t, rights));
        features.Add(FeatureHash.Of(152, _s0w, lefts));
        features.Add(FeatureHash.Of(153, _s0t, lefts));
        features.Add(FeatureHash.Of(154, _s1w, _below.Rights));
        features.Add(FeatureHash.Of(155, _s1t, _below.Rights, _s0t));
        features.Add(FeatureHash.Of(156, _b0w, _state.Lefts));
        features.Add(FeatureHash.Of(157, _b0t, _state.Lefts, _s0t));
    }

    private static void Pair(uint template, (uint Word, uint Tag) a, (uint Word, uint Tag) b, ref FeatureList features)
    {
        features.Add(FeatureHash.Of(template, a.Word, a.Tag, b.Word, b.Tag));
        features.Add(FeatureHash.Of(template + 1, a.Word, a.Tag, b.Word));
        features.Add(FeatureHash.Of(template + 2, a.Word, a.Tag, b.Tag));
        features.Add(FeatureHash.Of(template + 3, a.Word, b.Word, b.Tag));
        features.Add(FeatureHash.Of(template + 4, a.Tag, b.Word, b.Tag));
        features.Add(FeatureHash.Of(template + 5, a.Word, b.Word));
        features.Add(FeatureHash.Of(template + 6, a.Tag, b.Tag));
    }

    private void Dependent(uint template, (uint Form, uint Tag) child, ref FeatureList features)
    {
        features.Add(FeatureHash.Of(template, _s0t, child.Tag));
        features.Add(FeatureHash.Of(template + 1, _s0w, child.Tag));
        features.Add(FeatureHash.Of(template + 2, _s0t, child.Form));
        features.Add(FeatureHash.Of(template + 3, _s0t, child.Tag, _b0t));
    }

    private (uint Form, uint Tag) Item(int node) => node == 0 ? (0u, 254u) : (_draft.Form(_nodes[node].Word), _draft.Tag(_nodes[node].Word));

    private static uint Distance(int from, int to)
    {
        if (from < 0) return 0;
        var distance = to - from;
        return distance <= 5 ? (uint)distance : distance <= 10 ? 6u : 7;
    }

    /// <summary>Which of comma, conjunction, verb and other signs stand among the (at most eight) words between two.</summary>
    private uint Between(int from, int to)
    {
        if (from < 0 || to - from > 9) return 31;
        var seen = 0u;
        for (var word = from + 1; word < to; word++) seen |= _draft.Classes[word];
        return seen;
    }
}
