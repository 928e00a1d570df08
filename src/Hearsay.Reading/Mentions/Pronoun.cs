namespace Hearsay.Reading.Mentions;

/// <summary>What a pronoun asks of the actor it stands for.</summary>
/// <param name="Person">1, 2 or 3.</param>
/// <param name="Gender">'m', 'f', 'n' (it) or '-' (they and the like).</param>
internal sealed record Pronoun(int Person, char Gender, bool IsPlural, bool IsReflexive, bool IsPossessive)
{
    /// <summary>"The two", "both": two who were named together.</summary>
    public bool IsDual { get; init; }
}
