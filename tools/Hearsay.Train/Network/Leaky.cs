using System.Runtime.Intrinsics;
using Hearsay.Language.Network;

namespace Hearsay.Train.Network;

/// <summary>The leaky rectifier, in place.</summary>
internal static unsafe class Leaky
{
    public static void Forward(Matrix values)
    {
        var at = values.At;
        var count = values.Rows * values.Columns;
        for (var unit = 0; unit < count; unit += 16)
        {
            var value = Vector512.Load(at + unit);
            Vector512.Max(value, value * NetworkShape.Leak).Store(at + unit);
        }
    }

    /// <param name="values">After <see cref="Forward"/>: their signs are those before it.</param>
    public static void Backward(Matrix values, Matrix slopes)
    {
        var from = values.At;
        var to = slopes.At;
        var count = values.Rows * values.Columns;
        for (var unit = 0; unit < count; unit += 16)
        {
            var (value, slope) = (Vector512.Load(from + unit), Vector512.Load(to + unit));
            Vector512.ConditionalSelect(Vector512.LessThan(value, Vector512<float>.Zero), slope * NetworkShape.Leak, slope).Store(to + unit);
        }
    }
}
