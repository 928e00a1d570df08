namespace Hearsay.Web.Views;

/// <summary>How much the record holds; each figure is the length of the list behind it.</summary>
/// <param name="Claims">Shown ones; readers' comments are counted apart.</param>
/// <param name="Speakers">Actors who are the voice of a claim.</param>
public sealed record Counts(int Documents, int Outlets, int Claims, int Comments, int Actors, int Speakers, int Conflicts, int Failures);
