namespace Hearsay.Train.Network;

/// <summary>Floats row by row in pinned memory that starts on a cache line. Contents are kept by <see cref="Resize"/> only while it shrinks.</summary>
internal sealed unsafe class Matrix
{
    private const int Line = 64;

    private float[] _memory = [];

    public Matrix(int rows, int columns)
    {
        Columns = columns;
        Resize(rows);
    }

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    public float* At { get; private set; }

    public Span<float> Values => new(At, Rows * Columns);

    public float* Row(int row) => At + (long)row * Columns;

    public Span<float> this[int row] => new(Row(row), Columns);

    public void Resize(int rows)
    {
        Rows = rows;
        if (_memory.Length >= rows * Columns + Line / 4) return;
        _memory = GC.AllocateArray<float>(rows * Columns + Line / 4, pinned: true);
        fixed (float* first = _memory) At = (float*)(((nint)first + Line - 1) / Line * Line);
    }

    public void Reshape(int rows, int columns)
    {
        Columns = columns;
        Resize(rows);
    }

    public void Clear() => Values.Clear();
}
