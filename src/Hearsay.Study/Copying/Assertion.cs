namespace Hearsay.Study.Copying;

/// <summary>A source says that an item has a value. Of two values that one source gives to one item the last counts.</summary>
public sealed record Assertion(string Item, string Source, string Value);
