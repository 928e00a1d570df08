namespace Hearsay.Reading.Times;

/// <summary>
/// One step of a pattern: any of some words or classes. <paramref name="Zone"/>: 0 context before the expression, 1 the
/// expression, 2 context after it.
/// </summary>
internal sealed record PatternElement(string Source, int[] Words, TimeClass[] Classes, int Zone);
