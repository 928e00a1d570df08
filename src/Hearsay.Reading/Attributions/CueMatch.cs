namespace Hearsay.Reading.Attributions;

/// <summary>A cue found in a sentence; <paramref name="Last"/> is the index of its last word.</summary>
internal readonly record struct CueMatch(CueEntry? Entry, int Last)
{
    public bool IsFound => Entry is not null;
}
