namespace Hearsay.Study.Grading;

/// <summary>The Admiralty letter of an outlet: A reliable to E unreliable, F too little settled to judge.</summary>
/// <param name="Right">Settled discrepancies in which what it told holds.</param>
/// <param name="Settled">All settled discrepancies in which it told one side.</param>
/// <param name="Given">By an analyst, kept beside the computed one; null when nobody has.</param>
public sealed record SourceGrade(char Computed, int Right, int Settled, GradeOverride? Given);
