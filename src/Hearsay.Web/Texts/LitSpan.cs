namespace Hearsay.Web.Texts;

/// <summary>A span of a text and why it is lit.</summary>
internal readonly record struct LitSpan(TextSpan Span, Light Light);
