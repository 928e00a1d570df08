using System.Runtime.Intrinsics;

namespace Hearsay.Train.Network;

/// <summary>Puts units to zero by chance and scales the others up, so that their expectation stays; does the same to the gradient.</summary>
internal sealed unsafe class Dropout(int columns, float share)
{
    private readonly Matrix _mask = new(0, columns);
    private bool _isOn;

    /// <summary>Every unit of every word on its own.</summary>
    public void ForwardUnits(Matrix values, Dice? dice)
    {
        if (!Begin(values, dice)) return;
        Draw(_mask.Values, dice!);
        Backward(values);
    }

    /// <summary>The same units in all words of a sentence (Gal and Ghahramani 2016).</summary>
    public void ForwardSentences(Matrix values, ReadOnlySpan<int> ends, Dice? dice)
    {
        if (!Begin(values, dice)) return;
        var first = 0;
        foreach (var end in ends)
        {
            Draw(_mask[first], dice!);
            for (var word = first + 1; word < end; word++) _mask[first].CopyTo(_mask[word]);
            first = end;
        }

        Backward(values);
    }

    /// <summary>Multiplies by the last mask.</summary>
    public void Backward(Matrix slopes)
    {
        if (!_isOn) return;
        var to = slopes.At;
        var mask = _mask.At;
        var count = slopes.Rows * slopes.Columns;
        for (var at = 0; at < count; at += 16) (Vector512.Load(to + at) * Vector512.Load(mask + at)).Store(to + at);
    }

    private bool Begin(Matrix values, Dice? dice)
    {
        _isOn = dice is not null && share > 0;
        if (_isOn) _mask.Resize(values.Rows);
        return _isOn;
    }

    private void Draw(Span<float> mask, Dice dice)
    {
        var (kept, limit) = (1 / (1 - share), (uint)(share * 65536));
        for (var at = 0; at < mask.Length; at += 4)
        {
            var bits = dice.Next();
            for (var lane = 0; lane < 4; lane++, bits >>= 16) mask[at + lane] = (ushort)bits < limit ? 0 : kept;
        }
    }
}
