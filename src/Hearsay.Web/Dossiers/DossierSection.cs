namespace Hearsay.Web.Dossiers;

/// <summary>A part of a dossier under its heading.</summary>
public sealed record DossierSection(string Heading, IReadOnlyList<DossierLine> Lines);
