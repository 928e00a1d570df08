using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">With the marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="IsNested">It lies inside another quotation.</param>
/// <param name="IsOpen">The paragraph ends before the quotation does, and the next one takes it up again.</param>
internal readonly record struct Quote(TextSpan Span, TextSpan Inner, bool IsNested, bool IsOpen);
