namespace Hearsay.Web.Texts;

/// <summary>A number behind the text at <paramref name="At"/> that leads to a claim.</summary>
public readonly record struct Footnote(int At, int Number, string Url, string Words);
