namespace Hearsay.Reading.Attributions;

/// <summary>What a cue reports.</summary>
/// <param name="Words">The phrase.</param>
/// <param name="Head">The word that governs it.</param>
/// <param name="CueEnd">Last word of the cue, with a preposition that leads to the phrase.</param>
/// <param name="By">The kind of complement that was found.</param>
internal readonly record struct Complement(Phrase? Words, int Head, int CueEnd, Complements By)
{
    public static Complement None { get; } = new(null, -1, -1, Complements.None);

    public bool IsFound => Words is not null;
}
