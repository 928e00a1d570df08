namespace Hearsay.Web.Texts;

/// <summary>Text without a change of light inside, and the footnotes behind it.</summary>
public sealed record Stretch(string Text, Light Light, IReadOnlyList<Footnote> Notes)
{
    public bool IsLit => Light.HasFlag(Light.Evidence);
}
