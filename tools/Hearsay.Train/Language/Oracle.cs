using Hearsay.Language.Trees;

namespace Hearsay.Train.Language;

/// <summary>The moves that build a projective tree, attaching as early as can be.</summary>
internal static class Oracle
{
    public static Move[] Moves(short[] heads)
    {
        var left = new int[heads.Length]; // dependents still to be attached
        foreach (var head in heads)
            if (head >= 0) left[head]++;
        var (moves, stack, next) = (new List<Move>(), new Stack<int>(), 0);
        while (next < heads.Length || stack.Count > 1)
        {
            if (stack.TryPeek(out var top) && left[top] == 0 && next < heads.Length && heads[top] == next) Attach(Move.Left, next);
            else if (stack.Count > 1 && left[top] == 0 && heads[top] == stack.ElementAt(1)) Attach(Move.Right, heads[top]);
            else if (next < heads.Length) { stack.Push(next++); moves.Add(Move.Shift); }
            else throw new InvalidOperationException("the tree is not projective");
        }

        return [.. moves];

        void Attach(Move move, int head)
        {
            stack.Pop();
            left[head]--;
            moves.Add(move);
        }
    }
}
