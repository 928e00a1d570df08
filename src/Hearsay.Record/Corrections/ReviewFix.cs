namespace Hearsay.Record.Corrections;

/// <summary>What a corrected claim says instead; what is null stays as it was read.</summary>
/// <param name="Score">Of the type, -10 to 10.</param>
/// <param name="Doer">Record-wide id of the actor that acts or holds the role.</param>
/// <param name="Target">Record-wide id of the one acted upon.</param>
/// <param name="Day">On which it happened.</param>
public sealed record ReviewFix(EventType? Type, double? Score, string? Doer, string? Target, DateOnly? Day)
{
    public static ReviewFix None { get; } = new(null, null, null, null, null);
}
