using System.Runtime.Intrinsics;

namespace Hearsay.Train.Network;

/// <summary>Of two candidates for each unit, side by side in the input, the larger one (Goodfellow et al. 2013).</summary>
internal static unsafe class Maxout
{
    public static void Forward(Matrix candidates, Matrix output)
    {
        output.Resize(candidates.Rows);
        var width = output.Columns;
        for (var row = 0; row < output.Rows; row++)
        {
            var from = candidates.Row(row);
            var to = output.Row(row);
            for (var at = 0; at < width; at += 16) Vector512.Max(Vector512.Load(from + at), Vector512.Load(from + width + at)).Store(to + at);
        }
    }

    /// <summary>Puts the gradients of the candidates where the candidates were.</summary>
    public static void Backward(Matrix candidates, Matrix slopes)
    {
        var width = slopes.Columns;
        for (var row = 0; row < slopes.Rows; row++)
        {
            var to = candidates.Row(row);
            var from = slopes.Row(row);
            for (var at = 0; at < width; at += 16)
            {
                var isFirst = Vector512.GreaterThanOrEqual(Vector512.Load(to + at), Vector512.Load(to + width + at));
                var slope = Vector512.Load(from + at);
                (slope & isFirst).Store(to + at);
                Vector512.AndNot(slope, isFirst).Store(to + width + at);
            }
        }
    }
}
