namespace Hearsay.Core;

/// <summary>
/// A counted thing: seats, deaths, injured, prisoners, votes ... The number lies in [Low, High]; Value is set when the text gives
/// one number. "at least 12" is [12, open), "about 100" is 100 ± 10 %.
/// </summary>
/// <param name="Of">What is counted, a lower-case plural noun: "seats", "deaths".</param>
/// <param name="Total">The whole it is a part of ("54 of 329 seats"), or null.</param>
/// <param name="Holder">Whose they are; for deaths, who died. Null when not said.</param>
public sealed record Quantity(string Of, double? Value, double? Low, double? High, double? Total, ActorRef? Holder, TextSpan Span, double Confidence);
