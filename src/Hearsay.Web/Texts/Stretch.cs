namespace Hearsay.Web.Texts;

/// <summary>Text without a change of light inside, and the footnotes behind it.</summary>
/// <param name="Claims">Ids of the claims whose evidence it is part of, parted by blanks; empty for none.</param>
public sealed record Stretch(string Text, Light Light, IReadOnlyList<Footnote> Notes, string Claims = "")
{
    public bool IsLit => Light.HasFlag(Light.Evidence);
}
