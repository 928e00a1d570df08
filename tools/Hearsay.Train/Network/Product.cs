using System.Runtime.Intrinsics;

namespace Hearsay.Train.Network;

/// <summary>
/// Matrix products in blocks that fit the caches, both sides packed first (Goto and van de Geijn 2008, section 4). One thread, so that
/// sums come out in the same order on every run.
/// </summary>
internal sealed unsafe class Product
{
    private const int High = 4, Wide = 64, Deep = 128, Lanes = 16;

    private readonly Matrix _left = new(0, High * Deep);
    private readonly Matrix _right = new(Deep, Wide);
    private readonly Matrix _tile = new(High, Wide);

    /// <summary>Sets or, with <paramref name="adds"/>, adds to <paramref name="result"/>.</summary>
    public void Compute(Factor left, Factor right, Matrix result, bool adds)
    {
        if (!adds) result.Clear();
        _left.Resize((left.Rows + High - 1) / High);
        for (var from = 0; from < left.Inner; from += Deep)
        {
            var depth = Math.Min(Deep, left.Inner - from);
            PackLeft(left, from, depth);
            for (var column = 0; column < right.Inner; column += Wide)
            {
                PackRight(right, from, depth, column);
                for (var row = 0; row < left.Rows; row += High) AddTile(result, row, column, depth);
            }
        }
    }

    private void PackLeft(Factor left, int from, int depth)
    {
        for (var row = 0; row < left.Rows; row += High)
        {
            var to = _left.Row(row / High);
            for (var lane = 0; lane < High; lane++)
            {
                var source = left.At + (long)(row + lane) * left.RowStride + (long)from * left.InnerStride;
                var exists = row + lane < left.Rows;
                for (var at = 0; at < depth; at++) to[at * High + lane] = exists ? source[(long)at * left.InnerStride] : 0;
            }
        }
    }

    private void PackRight(Factor right, int from, int depth, int column)
    {
        var width = Math.Min(Wide, right.Inner - column);
        for (var at = 0; at < depth; at++)
        {
            var source = right.At + (long)(from + at) * right.RowStride + (long)column * right.InnerStride;
            var to = _right[at];
            if (right.InnerStride == 1) new ReadOnlySpan<float>(source, width).CopyTo(to);
            else for (var lane = 0; lane < width; lane++) to[lane] = source[(long)lane * right.InnerStride];
            to[width..].Clear();
        }
    }

    private void AddTile(Matrix result, int row, int column, int depth)
    {
        var left = _left.Row(row / High);
        if (row + High <= result.Rows && column + Wide <= result.Columns)
        {
            AddTile(left, _right.At, depth, result.Row(row) + column, result.Columns);
            return;
        }

        var (rows, width) = (Math.Min(High, result.Rows - row), Math.Min(Wide, result.Columns - column));
        _tile.Clear();
        AddTile(left, _right.At, depth, _tile.At, Wide);
        for (var at = 0; at < rows; at++)
            for (var lane = 0; lane < width; lane++) result.Row(row + at)[column + lane] += _tile.Row(at)[lane];
    }

    /// <summary>Four rows by 64 columns; long because sixteen sums must stay in registers.</summary>
    private static void AddTile(float* left, float* right, int depth, float* to, int stride)
    {
        Vector512<float> a0 = default, a1 = default, a2 = default, a3 = default, b0 = default, b1 = default, b2 = default, b3 = default;
        Vector512<float> c0 = default, c1 = default, c2 = default, c3 = default, d0 = default, d1 = default, d2 = default, d3 = default;
        for (var at = 0; at < depth; at++, left += High, right += Wide)
        {
            var (r0, r1, r2, r3) = (Vector512.Load(right), Vector512.Load(right + Lanes), Vector512.Load(right + 2 * Lanes), Vector512.Load(right + 3 * Lanes));
            var l = Vector512.Create(left[0]);
            a0 = Vector512.FusedMultiplyAdd(l, r0, a0);
            a1 = Vector512.FusedMultiplyAdd(l, r1, a1);
            a2 = Vector512.FusedMultiplyAdd(l, r2, a2);
            a3 = Vector512.FusedMultiplyAdd(l, r3, a3);
            l = Vector512.Create(left[1]);
            b0 = Vector512.FusedMultiplyAdd(l, r0, b0);
            b1 = Vector512.FusedMultiplyAdd(l, r1, b1);
            b2 = Vector512.FusedMultiplyAdd(l, r2, b2);
            b3 = Vector512.FusedMultiplyAdd(l, r3, b3);
            l = Vector512.Create(left[2]);
            c0 = Vector512.FusedMultiplyAdd(l, r0, c0);
            c1 = Vector512.FusedMultiplyAdd(l, r1, c1);
            c2 = Vector512.FusedMultiplyAdd(l, r2, c2);
            c3 = Vector512.FusedMultiplyAdd(l, r3, c3);
            l = Vector512.Create(left[3]);
            d0 = Vector512.FusedMultiplyAdd(l, r0, d0);
            d1 = Vector512.FusedMultiplyAdd(l, r1, d1);
            d2 = Vector512.FusedMultiplyAdd(l, r2, d2);
            d3 = Vector512.FusedMultiplyAdd(l, r3, d3);
        }

        AddRow(to, a0, a1, a2, a3);
        AddRow(to + stride, b0, b1, b2, b3);
        AddRow(to + 2 * stride, c0, c1, c2, c3);
        AddRow(to + 3 * stride, d0, d1, d2, d3);
    }

    private static void AddRow(float* to, Vector512<float> first, Vector512<float> second, Vector512<float> third, Vector512<float> fourth)
    {
        (Vector512.Load(to) + first).Store(to);
        (Vector512.Load(to + Lanes) + second).Store(to + Lanes);
        (Vector512.Load(to + 2 * Lanes) + third).Store(to + 2 * Lanes);
        (Vector512.Load(to + 3 * Lanes) + fourth).Store(to + 3 * Lanes);
    }
}
