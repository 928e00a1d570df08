namespace Hearsay.Web.Dossiers;

/// <summary>A line of a dossier. <paramref name="Notes"/>: numbers of its footnotes.</summary>
public sealed record DossierLine(string Text, IReadOnlyList<int> Notes);
