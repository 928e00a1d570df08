namespace Hearsay.Core;

/// <summary>A half-open stretch <c>[Start, End)</c> of a text, in UTF-16 code units. The only span type of the project.</summary>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>True when <paramref name="other"/> lies wholly inside this span; a span contains itself.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True when at least one code unit is shared.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public TextSpan Shift(int offset) => new(Start + offset, End + offset);

    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> text) => text[Start..End];

    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>By start, then the longer span first, so that an outer span precedes what it contains.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"[{Start},{End})";

    /// <summary>Units in all pieces together; what overlaps counts twice.</summary>
    public static int TotalLength(IReadOnlyList<TextSpan> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var length = 0;
        for (var at = 0; at < pieces.Count; at++) length += pieces[at].Length;
        return length;
    }
}
