namespace Hearsay.Train.Network;

/// <summary>One side of a product: a matrix, some of its rows, or the matrix turned over, seen through its strides.</summary>
internal readonly unsafe struct Factor
{
    private Factor(Matrix matrix, bool isTurned)
    {
        At = matrix.At;
        (Rows, Inner) = isTurned ? (matrix.Columns, matrix.Rows) : (matrix.Rows, matrix.Columns);
        (RowStride, InnerStride) = isTurned ? (1, matrix.Columns) : (matrix.Columns, 1);
    }

    private Factor(Matrix matrix, int from, int rows)
        : this(matrix, isTurned: false)
    {
        At = matrix.Row(from);
        Rows = rows;
    }

    public float* At { get; }

    public int Rows { get; }

    public int Inner { get; }

    public int RowStride { get; }

    public int InnerStride { get; }

    public static implicit operator Factor(Matrix matrix) => new(matrix, isTurned: false);

    public static Factor Turned(Matrix matrix) => new(matrix, isTurned: true);

    public static Factor Slice(Matrix matrix, int from, int rows) => new(matrix, from, rows);
}
