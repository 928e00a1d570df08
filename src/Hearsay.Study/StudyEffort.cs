namespace Hearsay.Study;

/// <summary>What had to be looked at to make findings: all rows from scratch, those that something new has touched when going on.</summary>
/// <param name="Documents">Read.</param>
/// <param name="Claims">Shown anew.</param>
/// <param name="Facts">Made anew, with their voices.</param>
/// <param name="Compared">Claims compared for what cannot both hold, one that meets others in two ways twice.</param>
public sealed record StudyEffort(int Documents, int Claims, int Facts, int Compared);
