namespace Hearsay.Study.Voices;

/// <summary>By what two voices are known to be one: the actor where there is one, else the folded name.</summary>
internal static class VoiceKey
{
    public static string Of(Voice voice) => voice switch
    {
        { Kind: VoiceKind.Outlet } => OfOutlet(voice.Name),
        { Actor: { } actor } when !actor.Contains('@', StringComparison.Ordinal) => $"={actor}",
        _ => $"~{NameFolding.Fold(voice.Name)}",
    };

    /// <summary>"www.iraqinews.com", "Iraqi News" and "the Iraqi News" are one outlet.</summary>
    public static string OfOutlet(string name)
    {
        var folded = NameFolding.Fold(IsHost(name) ? WithoutEnds(name) : name);
        if (folded.StartsWith("the ", StringComparison.Ordinal)) folded = folded[4..];
        return $"~{folded.Replace(" ", "", StringComparison.Ordinal)}";
    }

    private static bool IsHost(string name) => name.Contains('.', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal);

    /// <summary>"iraqinews" for "www.iraqinews.com", "bbc" for "bbc.co.uk".</summary>
    private static string WithoutEnds(string host)
    {
        var parts = host.Split('.', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (parts.Count > 1 && parts[0].Equals("www", StringComparison.OrdinalIgnoreCase)) parts.RemoveAt(0);
        if (parts.Count > 1) parts.RemoveAt(parts.Count - 1);
        if (parts.Count > 1 && parts[^1].Length <= 3) parts.RemoveAt(parts.Count - 1);
        return string.Concat(parts);
    }

    /// <summary>The same key as <see cref="OfOutlet"/> would give for a voice that may be an outlet under another kind.</summary>
    public static string AsOutlet(Voice voice) => OfOutlet(voice.Name);
}
