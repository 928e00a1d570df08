using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>What a pattern stands for: a TIMEX3 type and the rule that gives its value.</summary>
internal sealed record TimeMeaning(TimeRule Rule, TimexType Type);
