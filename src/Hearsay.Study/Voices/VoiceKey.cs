namespace Hearsay.Study.Voices;

/// <summary>By what two voices are known to be one: the actor where there is one, else the folded name.</summary>
internal static class VoiceKey
{
    private static readonly string[] Endings = [" com", " org", " net", " co uk", " example"];

    public static string Of(Voice voice) => voice switch
    {
        { Kind: VoiceKind.Outlet } => OfOutlet(voice.Name),
        { Actor: { } actor } when !actor.Contains('@', StringComparison.Ordinal) => $"={actor}",
        _ => $"~{FoldedText.Of(voice.Name)}",
    };

    /// <summary>"www.iraqinews.com", "Iraqi News" and "the Iraqi News" are one outlet.</summary>
    public static string OfOutlet(string name)
    {
        var folded = FoldedText.Of(name);
        if (folded.StartsWith("www ", StringComparison.Ordinal)) folded = folded[4..];
        if (folded.StartsWith("the ", StringComparison.Ordinal)) folded = folded[4..];
        foreach (var ending in Endings)
            if (folded.EndsWith(ending, StringComparison.Ordinal) && name.Contains('.', StringComparison.Ordinal)) folded = folded[..^ending.Length];
        return $"~{folded.Replace(" ", "", StringComparison.Ordinal)}";
    }

    /// <summary>The same key as <see cref="OfOutlet"/> would give for a voice that may be an outlet under another kind.</summary>
    public static string AsOutlet(Voice voice) => OfOutlet(voice.Name);
}
