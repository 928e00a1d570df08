namespace Hearsay.Study.Grading;

/// <summary>A grade given by hand: a letter for a source, a number for a claim.</summary>
public sealed record GradeOverride(char Grade, string Author, DateTimeOffset Time, string Reason);
