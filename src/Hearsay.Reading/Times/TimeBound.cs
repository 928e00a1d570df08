namespace Hearsay.Reading.Times;

/// <summary>What the words before an expression make of its days: the first ones, the last ones, or one end of a range.</summary>
internal enum TimeBound : byte { None, From, Until, Before, Between }
