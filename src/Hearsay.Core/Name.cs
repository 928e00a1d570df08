namespace Hearsay.Core;

/// <summary>A name found by the language stage: words <c>[First, End)</c> of one sentence.</summary>
public readonly record struct Name(int First, int End, EntityType Type);
