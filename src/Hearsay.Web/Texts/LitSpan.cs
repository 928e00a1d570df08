namespace Hearsay.Web.Texts;

/// <summary>A span of a text and why it is lit. <paramref name="Claim"/>: id of the claim it belongs to, by which marks and lists light each other; null for none.</summary>
internal readonly record struct LitSpan(TextSpan Span, Light Light, string? Claim = null);
