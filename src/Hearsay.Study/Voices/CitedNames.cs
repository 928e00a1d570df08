namespace Hearsay.Study.Voices;

/// <summary>
/// Under which keys a text cites an outlet and an outlet is cited: "a report in the Tarkesh Ledger, which ..." cites "Tarkesh
/// Ledger"; "Orsanian News Agency" is cited as "ONA" too.
/// </summary>
internal static class CitedNames
{
    private const int MostWords = 5;
    private const int ShortestAcronym = 3;

    /// <summary>Every run of capitalised words, and the whole.</summary>
    public static IEnumerable<string> In(string voice)
    {
        var words = voice.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var names = new HashSet<string>(StringComparer.Ordinal) { VoiceKey.OfOutlet(voice) };
        for (var first = 0; first < words.Length; first++)
            for (var end = first + 1; end <= words.Length && end - first <= MostWords && char.IsUpper(words[end - 1][0]); end++)
                names.Add(VoiceKey.OfOutlet(string.Join(' ', words[first..end])));
        return names;
    }

    /// <summary>The outlet's key, and its initials when they may be an acronym.</summary>
    public static IEnumerable<string> Of(string outlet, string key)
    {
        yield return key;
        var initials = string.Concat(outlet.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        if (initials.Length >= ShortestAcronym) yield return VoiceKey.OfOutlet(initials);
    }
}
