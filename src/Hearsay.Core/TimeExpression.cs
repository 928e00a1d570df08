namespace Hearsay.Core;

/// <summary>A time expression with its TIMEX3 value ("2020-01-24", "P3D", "XXXX-WXX-1", "PRESENT_REF").</summary>
/// <param name="Earliest">First day of the interval the value stands for; null when open or unknown.</param>
/// <param name="Latest">Last day, inclusive; null when open or unknown.</param>
public sealed record TimeExpression(TextSpan Span, TimexType Type, string Value, DateOnly? Earliest, DateOnly? Latest);
