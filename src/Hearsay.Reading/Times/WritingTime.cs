namespace Hearsay.Reading.Times;

/// <summary>When a text was written: on a day that is known, or no earlier than the last past day that the text itself names.</summary>
/// <param name="Published">Null when the document bears no date.</param>
/// <param name="NotBefore">Null when nothing bounds it; not asked for where <paramref name="Published"/> is known.</param>
public readonly record struct WritingTime(DateOnly? Published, DateOnly? NotBefore);
