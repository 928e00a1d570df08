namespace Hearsay.Study.Grading;

/// <summary>The Admiralty number of a claim: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.</summary>
/// <param name="Computed">From the record alone.</param>
/// <param name="Why">What the computed number rests on, in words.</param>
/// <param name="Given">By an analyst, kept beside the computed one; null when nobody has.</param>
public sealed record ClaimGrade(char Computed, string Why, GradeOverride? Given);
