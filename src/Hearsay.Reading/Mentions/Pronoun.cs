namespace Hearsay.Reading.Mentions;

/// <summary>What a pronoun asks of the actor it stands for.</summary>
/// <param name="Person">1, 2, 3, or <see cref="Pointing"/>.</param>
/// <param name="Gender">'m', 'f', 'n' (it) or '-' (they and the like).</param>
internal sealed record Pronoun(int Person, char Gender, bool IsPlural, bool IsReflexive, bool IsPossessive)
{
    /// <summary>The person of "this" and "that" before a name ("this is Omar").</summary>
    public const int Pointing = 0;

    /// <summary>"The former", "the latter": one of two who were named together.</summary>
    public bool IsOfTwo { get; init; }

    /// <summary>"The two", "both": two who were named together.</summary>
    public bool IsDual { get; init; }
}
