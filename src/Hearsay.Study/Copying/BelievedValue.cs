namespace Hearsay.Study.Copying;

/// <summary>The value of an item that is most probably true, and how probably, 0 to 1.</summary>
public sealed record BelievedValue(string Item, string Value, double Confidence);
