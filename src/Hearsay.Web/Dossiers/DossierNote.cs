namespace Hearsay.Web.Dossiers;

/// <summary>A footnote: the sentence a line rests on, through whom it came, how it is graded, and where it can be read.</summary>
/// <param name="Grade">Letter of the outlet and number of the claim, those given by hand before the computed ones.</param>
public sealed record DossierNote(int Number, string Sentence, string Chain, string Grade, string Voices, string? Title, DateOnly? Published, string? Url, string Claim);
