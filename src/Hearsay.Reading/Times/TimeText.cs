using Hearsay.Core;
using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>A text and its words.</summary>
internal sealed record TimeText(string Text, TextWord[] Words)
{
    public TextSpan SpanOf(TimeMatch match) => new(Words[match.First].Start, Words[match.End - 1].End);
}
