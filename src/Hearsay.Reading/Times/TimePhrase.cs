namespace Hearsay.Reading.Times;

/// <summary>A row of lexicons/en/times.tsv. <paramref name="Number"/> is the code as a number, NaN when it is none.</summary>
internal sealed record TimePhrase(TimeClass Class, string Code, double Number, bool NeedsCapital);
