namespace Hearsay.Reading.Times;

/// <summary>A pattern found in the text: words <c>[First, End)</c> of it are the expression.</summary>
internal sealed record TimeMatch(int First, int End, int Row, TimeMeaning Meaning, TimeParts Parts)
{
    public static TimeMatch None { get; } = new(0, 0, 0, new TimeMeaning(TimeRule.Skip, Core.TimexType.Date), new TimeParts());
}
