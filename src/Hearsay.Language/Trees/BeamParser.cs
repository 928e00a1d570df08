namespace Hearsay.Language.Trees;

/// <summary>
/// Builds the heads of a sentence from left to right by moves of the arc-hybrid system, keeping the best few hypotheses (Zhang and
/// Clark 2008). A sentence of n words takes 2n - 1 moves. The result is always one tree with one root. Scratch of one thread.
/// </summary>
internal sealed class BeamParser<TScorer>(int width)
    where TScorer : struct, ITripleScorer
{
    private readonly (int Parent, Move Move, int Score)[] _candidates = new (int, Move, int)[3 * width];
    private readonly MoveScores<TScorer> _scores = new();
    private Node[] _nodes = new Node[256];
    private Hypothesis[] _states = new Hypothesis[256];
    private int _nodeCount;
    private int _stateCount;

    public Node[] Nodes => _nodes;

    /// <summary>All hypotheses of the last sentence; those of one step lie together.</summary>
    public Hypothesis[] States => _states;

    /// <summary>First state of the current step, and how many there are, best first.</summary>
    public (int First, int Count) Beam { get; private set; }

    public void Parse(SentenceDraft draft, TScorer scorer)
    {
        Start();
        for (var step = 0; step < 2 * draft.Count - 1; step++) Advance(draft, scorer);
        WriteHeads(draft);
    }

    public void Start()
    {
        _nodes[0] = new Node(-1, 0, 0, 0, 0, 0, 0, 0);
        _states[0] = new Hypothesis(0, 0, 0, Move.Shift, 0, 0, 0, -1);
        (_nodeCount, _stateCount, Beam) = (1, 1, (0, 1));
        _scores.Clear();
    }

    /// <summary>One move further for the whole beam.</summary>
    public void Advance(SentenceDraft draft, TScorer scorer)
    {
        var count = Propose(draft, scorer);
        var kept = Math.Min(count, width);
        Reserve(kept);
        var first = _stateCount;
        for (var rank = 0; rank < kept; rank++)
        {
            Select(rank, count);
            var (parent, move, score) = _candidates[rank];
            _states[_stateCount++] = Apply(parent, move, score);
        }

        Beam = (first, kept);
    }

    private static bool MayMove(Node[] nodes, in Hypothesis state, int words, Move move) => move switch
    {
        Move.Shift => state.Next < words,
        Move.Left => state.Top != 0 && state.Next < words,
        _ => nodes[state.Top].Below != 0,
    };

    private Hypothesis Apply(int parent, Move move, int score)
    {
        ref readonly var state = ref _states[parent];
        var top = _nodes[state.Top];
        switch (move)
        {
            case Move.Shift:
                var shifted = Add(new Node(state.Next, state.Lefts, 0, state.Left, state.Left2, 0, 0, state.Top));
                return new Hypothesis(shifted, (short)(state.Next + 1), 0, move, 0, 0, score, parent);
            case Move.Left:
                // The stack is popped from the top, so the newest left dependent is the leftmost one.
                return state with { Top = top.Below, Lefts = Next(state.Lefts), Move = move, Left = state.Top, Left2 = state.Left, Score = score, Parent = parent };
            default:
                var below = _nodes[top.Below];
                var grown = Add(below with { Rights = Next(below.Rights), Right = state.Top, Right2 = below.Right });
                return state with { Top = grown, Move = move, Score = score, Parent = parent };
        }
    }

    /// <summary>Adds a state beside the beam; the trainer follows the right moves so.</summary>
    public int Keep(int parent, Move move, int score)
    {
        Reserve(1);
        _states[_stateCount] = Apply(parent, move, score);
        return _stateCount++;
    }

    private void Reserve(int states)
    {
        if (_states.Length < _stateCount + states + 1) Array.Resize(ref _states, 2 * (_stateCount + states));
        if (_nodes.Length < _nodeCount + states + 1) Array.Resize(ref _nodes, 2 * (_nodeCount + states));
    }

    private int Propose(SentenceDraft draft, TScorer scorer)
    {
        var count = 0;
        for (var at = Beam.First; at < Beam.First + Beam.Count; at++)
        {
            ref readonly var state = ref _states[at];
            var (shift, left, right) = _scores.Of(draft, _nodes, state, scorer);
            if (MayMove(_nodes, state, draft.Count, Move.Shift)) _candidates[count++] = (at, Move.Shift, state.Score + shift);
            if (MayMove(_nodes, state, draft.Count, Move.Left)) _candidates[count++] = (at, Move.Left, state.Score + left);
            if (MayMove(_nodes, state, draft.Count, Move.Right)) _candidates[count++] = (at, Move.Right, state.Score + right);
        }

        return count;
    }

    /// <summary>Brings the best of the rest to <paramref name="rank"/>; equals are always taken in the same order.</summary>
    private void Select(int rank, int count)
    {
        var best = rank;
        for (var at = rank + 1; at < count; at++)
            if (_candidates[at].Score > _candidates[best].Score) best = at;
        (_candidates[rank], _candidates[best]) = (_candidates[best], _candidates[rank]);
    }

    private int Add(Node node)
    {
        _nodes[_nodeCount] = node;
        return _nodeCount++;
    }

    private static byte Next(byte count) => (byte)Math.Min(count + 1, 6);

    private void WriteHeads(SentenceDraft draft)
    {
        Array.Fill(draft.Heads, (short)-1, 0, draft.Count);
        for (var at = Beam.First; at > 0; at = _states[at].Parent)
        {
            ref readonly var before = ref _states[_states[at].Parent];
            ref readonly var top = ref _nodes[before.Top];
            if (_states[at].Move == Move.Left) draft.Heads[top.Word] = before.Next;
            else if (_states[at].Move == Move.Right) draft.Heads[top.Word] = _nodes[top.Below].Word;
        }
    }
}
