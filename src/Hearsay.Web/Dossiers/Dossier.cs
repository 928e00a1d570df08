namespace Hearsay.Web.Dossiers;

/// <summary>What the record holds of an actor or of two, laid out to be handed on: every line that tells something has a footnote with its sentence.</summary>
/// <param name="About">"An actor", "Two actors".</param>
public sealed record Dossier(string Title, string About, string Lead, IReadOnlyList<DossierSection> Sections, IReadOnlyList<DossierNote> Notes);
