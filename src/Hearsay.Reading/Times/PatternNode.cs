namespace Hearsay.Reading.Times;

/// <summary>A node of the tree of all patterns; where a pattern ends it carries the meaning and the row it came from.</summary>
internal sealed class PatternNode(PatternElement? element)
{
    public PatternElement? Element { get; } = element;

    public List<PatternNode> Next { get; } = [];

    public TimeMeaning? Meaning { get; set; }

    public int Row { get; set; } = int.MaxValue;
}
